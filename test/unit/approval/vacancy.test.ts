import fc from 'fast-check';
import type { Approval, ApprovalDecision, ApprovalStep } from '../../../domain/approval/approval';
import type { Awaiting } from '../../../domain/approval/awaiting';
import { decideApproval, vouch } from '../../../domain/approval/decide';
import { inboxOf, type WaitingItem } from '../../../domain/approval/inbox';
import type { DecisionFacts } from '../../../domain/approval/standing';
import { whoMayDecide } from '../../../domain/approval/who';
import type { Role } from '../../../domain/people/rights';
import { approval, userCalled } from '../support/approvals';
import { NOW } from '../support/time';

type People = Record<string, readonly Role[]>;
type Away = Record<string, string>;

/** Everybody who is active, as somebody finds them who decides; `away` says who stands in for whom. */
const factsOf = (people: People, who: string, away: Away = {}): DecisionFacts => {
  const standsInFor = (id: string) =>
    Object.keys(away).filter((each) => away[each] === id && people[each] !== undefined);
  return {
    roles: people,
    principals: standsInFor(who).map((id) => ({ id, name: id })),
    others: Object.keys(people).map((id) => ({ id, standsInFor: standsInFor(id) })),
  };
};
const step = (any: number, users: string[], ...roles: Role[]): ApprovalStep => ({ any, users, roles });
const given = (by: string, of = 0): ApprovalDecision => ({
  ...{ outcome: 'approved', step: of, by: userCalled(by), inSteadOf: null, at: NOW, reason: null },
});
const waiting = (changes: Partial<Approval>): Awaiting => ({
  kind: 'adjustment',
  approval: { ...approval, escalation: null, ...changes },
  policies: { selfApproval: 'refused' },
  hands: { reportedBy: userCalled('reporter') },
});
const rule = (
  item: Awaiting,
  people: People,
  who = 'boss',
  outcome: 'approved' | 'declined' = 'approved',
  away?: Away,
) => decideApproval(item, { outcome, by: userCalled(who), reason: null }, factsOf(people, who, away), NOW);

const [owner, admin, approver, viewer] = [['owner'], ['admin'], ['approver'], ['viewer']] as const;
const staff: People = { boss: owner, bob: approver, eve: viewer };
const escalated = { escalation: { hours: 24, ...step(1, ['dee']) }, escalatedAt: NOW };

interface Case {
  is: string;
  approval: Partial<Approval>;
  people: People;
  away?: Away;
  /** The step in which an owner decides, null where alone; 'refused' where others are left. */
  then: number | null | 'refused';
}

const cases: Case[] = [
  {
    is: 'one who is named and active',
    approval: { steps: [step(1, ['bob'])] },
    people: staff,
    then: 'refused',
  },
  { is: 'one who is disabled', approval: { steps: [step(1, ['ann'])] }, people: staff, then: 0 },
  { is: 'one who has lost the role', approval: { steps: [step(1, ['eve'])] }, people: staff, then: 0 },
  { is: 'one of two', approval: { steps: [step(1, ['ann', 'bob'])] }, people: staff, then: 'refused' },
  {
    is: 'the other of two has approved',
    approval: { steps: [step(2, ['ann', 'bob'])], decisions: [given('bob')] },
    ...{ people: staff, then: 0 },
  },
  {
    is: 'the other of two is asked first',
    approval: { steps: [step(2, ['ann', 'bob'])] },
    ...{ people: staff, then: 'refused' },
  },
  {
    is: 'a delegate of one who is away',
    approval: { steps: [step(1, ['cem'])] },
    ...{ people: { ...staff, cem: approver }, away: { cem: 'bob' }, then: 'refused' },
  },
  {
    is: 'a delegate of one who is disabled',
    approval: { steps: [step(1, ['ann'])] },
    ...{ people: staff, away: { ann: 'bob' }, then: 0 },
  },
  {
    is: 'one who reported it themselves',
    approval: { steps: [step(1, ['reporter'])] },
    ...{ people: { ...staff, reporter: approver }, then: 0 },
  },
  { is: 'a role that nobody has', approval: { steps: [step(1, [], 'admin')] }, people: staff, then: 0 },
  {
    is: 'a role that somebody has',
    approval: { steps: [step(1, [], 'approver')] },
    people: staff,
    then: 'refused',
  },
  {
    is: 'the second step, whose turn it is',
    approval: { steps: [step(1, ['bob']), step(1, ['ann'])], decisions: [given('bob')] },
    ...{ people: staff, then: 1 },
  },
  {
    is: 'the second step, whose turn it is not',
    approval: { steps: [step(1, ['bob']), step(1, ['ann'])] },
    ...{ people: staff, then: 'refused' },
  },
  {
    is: 'the one who is kept for a later step',
    approval: { steps: [step(1, ['ann', 'bob']), step(1, ['bob'])] },
    ...{ people: staff, then: 0 },
  },
  {
    is: 'those of the step are gone, and it is escalated to somebody',
    approval: { steps: [step(1, ['ann'])], ...escalated },
    ...{ people: { ...staff, dee: approver }, then: 'refused' },
  },
  {
    is: 'escalated to somebody who is disabled',
    approval: { steps: [step(1, ['bob'])], ...escalated },
    ...{ people: staff, then: null },
  },
];

describe('where nobody is left whom a step asks', () => {
  it.each(cases)('an owner decides in their stead: $is', ({ approval: given, people, away, then }) => {
    const item = waiting(given);
    for (const outcome of ['approved', 'declined'] as const) {
      const ruling = rule(item, people, 'boss', outcome, away);
      expect(ruling.ok ? ruling.given : 'refused').toEqual(
        then === 'refused'
          ? then
          : expect.objectContaining({ step: then, isOverride: true, inSteadOf: null }),
      );
    }
  });

  it('whoever could make another policy does, and nobody else', () => {
    const item = waiting({ steps: [step(1, ['ann'])] });
    const people = { boss: owner, chief: admin, bob: approver, eve: viewer };
    const may = Object.keys(people).filter((who) => rule(item, people, who).ok);
    expect(may).toEqual(['boss', 'chief']);
    const service = { type: 'service' as const, id: 'boss', name: 'boss' };
    const deciding = { outcome: 'approved' as const, by: service, reason: null };
    expect(decideApproval(item, deciding, factsOf(people, 'boss'), NOW).ok).toBe(false);
    const own = { ...item, hands: { reportedBy: userCalled('boss') } };
    expect(rule(own, people)).toMatchObject({ ok: false, refusal: { code: 'self_approval' } });
    const allowed = { ...own, policies: { selfApproval: 'allowed' as const } };
    expect(vouch(allowed, userCalled('boss'), factsOf(people, 'boss'), NOW)).toMatchObject({
      refusal: { code: 'approval_required' },
    });
  });

  it('it is enough for the step, goes on to the next one, and takes nobody’s own place', () => {
    const item = waiting({ steps: [step(2, ['ann', 'cem']), step(1, ['dee']), step(1, ['bob'])] });
    const once = rule(item, staff);
    expect(once).toMatchObject({ ok: true, isFinal: false, still: { step: 1 } });
    const twice = rule({ ...item, approval: once.ok ? once.approval : null }, staff);
    expect(twice).toMatchObject({ ok: true, isFinal: false, still: { step: 2 } });
    const last = { ...item, approval: twice.ok ? twice.approval : null };
    expect(rule(last, staff).ok).toBe(false);
    expect(rule(last, staff, 'bob')).toMatchObject({ ok: true, isFinal: true });
    // Whoever has approved as themselves does not approve for others as well, nor takes the place that is theirs.
    const first = waiting({ steps: [step(1, ['boss']), step(1, ['ann'])], decisions: [given('boss')] });
    expect(rule(first, staff).ok).toBe(false);
    expect(rule(first, staff, 'boss', 'declined').ok).toBe(true);
    expect(rule(waiting({ steps: [step(1, ['ann']), step(1, ['boss'])] }), staff).ok).toBe(false);
  });

  it('an inbox, those who are named, and the decision agree', () => {
    const names = ['ann', 'bob', 'cem', 'boss', 'chief', 'reporter'];
    const name = fc.constantFrom(...names);
    const anyStep = fc.record({
      any: fc.integer({ min: 1, max: 2 }),
      users: fc.uniqueArray(name, { maxLength: 3 }),
      roles: fc.uniqueArray(fc.constantFrom<Role>('owner', 'admin', 'approver'), { maxLength: 1 }),
    });
    const world = fc.record({
      steps: fc.array(anyStep, { minLength: 1, maxLength: 3 }),
      escalation: fc.option(anyStep.map((each) => ({ ...each, hours: 24 }))),
      escalatedAt: fc.constantFrom(NOW, null),
      people: fc.dictionary(name, fc.constantFrom<readonly Role[]>(owner, admin, approver, viewer)),
      away: fc.dictionary(name, name),
      moves: fc.array(name, { maxLength: 6 }),
    });
    let overrides = 0;
    fc.assert(
      fc.property(world, ({ people, away, moves, ...given }) => {
        let item = waiting(given);
        const at = { startsAt: NOW, endsAt: '2999-01-01T00:00:00.000Z' };
        const delegations = Object.entries(away).map(([userId, delegateId]) => ({
          userId,
          delegateId,
          ...at,
        }));
        const all = Object.entries(people).map(([id, roles]) => ({ id, name: id, roles }));
        for (const who of moves) {
          const named = whoMayDecide(item, all, delegations, NOW);
          const ruling = rule(item, people, who, 'approved', away);
          expect(named.some(({ id }) => id === who)).toBe(ruling.ok);
          const shown = {
            ...item,
            reportedBy: item.hands.reportedBy,
            editedBy: null,
          } as unknown as WaitingItem;
          expect(inboxOf([shown], userCalled(who), factsOf(people, who, away), NOW)).toHaveLength(
            ruling.ok ? 1 : 0,
          );
          if (!ruling.ok) continue;
          const isOverride = ruling.given?.isOverride === true;
          // They decide in the stead of all, or as one who is asked; never some of each.
          expect(named.every((each) => each.isOverride === isOverride || given.escalatedAt !== null)).toBe(
            true,
          );
          if (isOverride) overrides += 1;
          if (ruling.isFinal) return;
          item = { ...item, approval: ruling.approval };
        }
      }),
      { numRuns: 2_000 },
    );
    expect(overrides).toBeGreaterThan(0);
  });
});
