import fc from 'fast-check';
import type { Approval, ApprovalDecision, ApprovalStep } from '../../../domain/approval/approval';
import type { Awaiting } from '../../../domain/approval/awaiting';
import { decideApproval, vouch, type Ruling } from '../../../domain/approval/decide';
import type { DecisionFacts } from '../../../domain/approval/standing';
import { whoMayDecide } from '../../../domain/approval/who';
import type { Role } from '../../../domain/people/rights';
import type { Actor } from '../../../domain/shared/lifecycle';
import { SYSTEM } from '../support/actors';
import { approval, factsWith, userCalled } from '../support/approvals';
import { NOW } from '../support/time';

const reporter = userCalled('reporter');
const waiting = (given: Partial<Approval> = {}, rest: Partial<Awaiting> = {}): Awaiting => ({
  kind: 'adjustment',
  approval: { ...approval, ...given },
  policies: { selfApproval: 'refused' },
  hands: { reportedBy: reporter },
  ...rest,
});
const steps = (...all: [number, string[]][]): Pick<Approval, 'steps'> => ({
  steps: all.map(([any, users]) => ({ any, users, roles: [] })),
});
const everybody = (...ids: string[]): DecisionFacts =>
  factsWith(Object.fromEntries(ids.map((id) => [id, ['approver']])));
const NAMES = ['ann', 'bob', 'cem', 'dee', 'eve', 'reporter'];
const ALL = everybody(...NAMES);

const decide = (
  item: Awaiting,
  who: string,
  facts = ALL,
  outcome: ApprovalDecision['outcome'] = 'approved',
): Ruling => decideApproval(item, { outcome, by: userCalled(who), reason: null }, facts, NOW);
const after = (item: Awaiting, who: string, facts = ALL): Awaiting => {
  const ruling = decide(item, who, facts);
  if (!ruling.ok) throw new Error(ruling.refusal.message);
  return { ...item, approval: ruling.approval };
};
const code = (ruling: Ruling) => (ruling.ok ? null : ruling.refusal.code);
const isFinal = (ruling: Ruling) => ruling.ok && ruling.isFinal;

describe('one decision', () => {
  it('is final at once where no policy asks for more', () => {
    const plain = waiting({}, { approval: null });
    expect(isFinal(decide(plain, 'ann', factsWith({})))).toBe(true);
    expect(code(decide(plain, 'reporter'))).toBe('self_approval');
  });

  it('takes steps in order, and so many of each as it says', () => {
    const item = waiting(steps([2, ['ann', 'bob', 'cem']], [1, ['dee']]));
    expect(code(decide(item, 'dee'))).toBe('not_an_approver');
    const once = after(item, 'cem');
    expect(code(decide(once, 'cem'))).toBe('not_an_approver');
    const twice = after(once, 'ann');
    expect(code(decide(twice, 'bob'))).toBe('not_an_approver');
    expect(isFinal(decide(twice, 'dee'))).toBe(true);
    expect(twice.approval?.decisions.map(({ by, step }) => [by.id, step])).toEqual([
      ['cem', 0],
      ['ann', 0],
    ]);
  });

  it.each([
    { first: 'ann', then: 'bob', isFinal: true, is: 'two users' },
    { first: 'ann', then: 'of-ann', isFinal: false, is: 'a user and a service of theirs' },
    { first: 'of-ann', then: 'ann', isFinal: false, is: 'a service and whoever made it' },
    { first: 'of-ann', then: 'of-ann-too', isFinal: false, is: 'two services of one user' },
    { first: 'of-ann', then: 'bob', isFinal: true, is: 'a service and another user' },
    { first: 'of-ann', then: 'of-nobody', isFinal: true, is: 'services of different people' },
    { first: 'of-nobody', then: 'of-nobody', isFinal: false, is: 'a service twice' },
  ])('takes one seat for each person: $is', ({ first, then, isFinal: isDone }) => {
    const makers: Record<string, string> = { 'of-ann': 'ann', 'of-ann-too': 'ann' };
    const actorOf = (id: string): Actor =>
      id.startsWith('of-')
        ? { type: 'service', id, name: id, ...(makers[id] !== undefined && { maker: makers[id] }) }
        : userCalled(id);
    const item = waiting({ steps: [{ any: 2, users: [], roles: ['approver'] }] });
    const facts = everybody('ann', 'bob', 'of-ann', 'of-ann-too', 'of-nobody');
    const by = (id: string, of: Awaiting) =>
      decideApproval(of, { outcome: 'approved', by: actorOf(id), reason: null }, facts, NOW);
    const once = by(first, item);
    const twice = by(then, { ...item, approval: once.ok ? once.approval : null });
    expect([once.ok, isFinal(twice)]).toEqual([true, isDone]);
    if (!isDone) expect(twice).toMatchObject({ refusal: { details: { reason: 'counted' } } });
  });

  it('counts those who decided after it was looked up who may', () => {
    const item = waiting(steps([2, ['ann', 'bob']]));
    const readBefore = { ...everybody('bob'), asked: ['bob'] };
    expect(isFinal(decide(after(item, 'ann'), 'bob', readBefore))).toBe(true);
    const readAfter = { ...everybody('bob'), asked: ['ann', 'bob'] };
    expect(decide(after(item, 'ann'), 'bob', readAfter)).toMatchObject({ isFinal: false });
  });

  it('is said once more where all steps have agreed to it in the meantime', () => {
    const item = waiting(steps([1, ['ann']], [1, ['bob']]));
    // Whoever stood in the way of the first one’s approval is gone again.
    const gone = after(after(item, 'ann'), 'bob', everybody('bob', 'ann'));
    expect(isFinal(decide(gone, 'bob'))).toBe(true);
    expect(isFinal(decide(gone, 'ann'))).toBe(false);
  });

  it('is kept for the step that nobody else could take', () => {
    const item = waiting(steps([1, ['ann', 'bob']], [1, ['bob']]));
    const early = decide(item, 'bob');
    expect(early).toMatchObject({ ok: false, refusal: { details: { reason: 'kept' } } });
    expect(isFinal(decide(after(item, 'ann'), 'bob'))).toBe(true);
    expect(decide(waiting(steps([1, ['ann', 'bob']], [1, ['bob', 'cem']])), 'bob')).toMatchObject({
      ok: true,
    });
  });

  it('ends it where it is a decline, of anybody who is or was asked, and of nobody else', () => {
    const item = after(waiting(steps([1, ['ann', 'bob']], [1, ['dee']])), 'ann');
    expect(['ann', 'bob', 'dee'].map((who) => isFinal(decide(item, who, ALL, 'declined')))).toEqual([
      true,
      true,
      true,
    ]);
    expect(code(decide(item, 'eve', ALL, 'declined'))).toBe('not_an_approver');
    const fresh = waiting(steps([1, ['ann']], [1, ['dee']]));
    expect(code(decide(fresh, 'dee', ALL, 'declined'))).toBe('not_an_approver');
  });

  it('is taken of time, whatever the policy', () => {
    const ruling = decideApproval(
      waiting(),
      { outcome: 'declined', by: SYSTEM, reason: null },
      undefined,
      NOW,
    );
    expect(isFinal(ruling)).toBe(true);
  });

  it('of somebody who may do nothing any more counts no longer, and the step waits again', () => {
    const item = after(waiting(steps([1, ['ann', 'bob']], [1, ['dee']])), 'ann');
    const without = everybody('bob', 'dee');
    expect(code(decide(item, 'dee', without))).toBe('not_an_approver');
    const again = after(item, 'bob', without);
    expect(isFinal(decide(again, 'dee', without))).toBe(true);
    const viewer = factsWith({ ...ALL.roles, ann: ['viewer'] });
    expect(code(decide(item, 'dee', viewer))).toBe('not_an_approver');
  });

  it('goes by the role that somebody has now', () => {
    const item = after(waiting(), 'ann', factsWith({ ann: ['admin'] }));
    const demoted = factsWith({ ann: ['approver'], dee: ['owner'] });
    expect(code(decide(item, 'dee', demoted))).toBe('not_an_approver');
    expect(isFinal(decide(item, 'dee', factsWith({ ann: ['admin'], dee: ['owner'] })))).toBe(true);
  });

  it('is nobody’s without what is known of them, as from a worker of an earlier release', () => {
    const ruling = decideApproval(
      waiting(),
      { outcome: 'approved', by: userCalled('ann'), reason: null },
      undefined,
      NOW,
    );
    expect(code(ruling)).toBe('not_an_approver');
  });
});

describe('in somebody’s stead', () => {
  const away = (who: string, ...principals: string[]): DecisionFacts => ({
    ...ALL,
    roles: { ...ALL.roles, [who]: ['approver'] },
    principals: principals.map((id) => ({ id, name: id })),
  });

  it('a delegate decides as one who is asked, and both are kept', () => {
    const ruling = decide(waiting(steps([1, ['ann']])), 'eve', away('eve', 'ann'));
    expect(ruling).toMatchObject({
      ok: true,
      isFinal: true,
      given: { by: { id: 'eve' }, inSteadOf: { id: 'ann' } },
    });
  });

  it('neither of the two counts once more', () => {
    const both = waiting(steps([2, ['ann', 'eve', 'bob']]));
    const own = after(both, 'eve', away('eve', 'ann'));
    expect(own.approval?.decisions[0]?.inSteadOf).toBeNull();
    expect(code(decide(own, 'eve', away('eve', 'ann')))).toBe('not_an_approver');
    const instead = after(waiting(steps([2, ['ann', 'bob']])), 'eve', away('eve', 'ann'));
    expect(code(decide(instead, 'ann'))).toBe('not_an_approver');
    expect(isFinal(decide(instead, 'bob'))).toBe(true);
  });

  it('nobody gets around the rule for what they reported themselves', () => {
    const item = waiting(steps([1, ['reporter', 'ann']]));
    expect(code(decide(item, 'eve', away('eve', 'reporter')))).toBe('not_an_approver');
    expect(code(decide(item, 'reporter', away('reporter', 'ann')))).toBe('self_approval');
    const allowed = { ...item, policies: { selfApproval: 'allowed' as const } };
    expect(isFinal(decide(allowed, 'eve', away('eve', 'reporter')))).toBe(true);
  });

  it('goes one step and no further', () => {
    const people = NAMES.map((id) => ({ id, name: id, roles: ['approver' as const] }));
    const from = { startsAt: '2026-01-01T00:00:00.000Z', endsAt: '2027-01-01T00:00:00.000Z' };
    const delegations = [
      { userId: 'ann', delegateId: 'bob', ...from },
      { userId: 'bob', delegateId: 'cem', ...from },
    ];
    const may = whoMayDecide(waiting(steps([1, ['ann']])), people, delegations, NOW);
    expect(may.map(({ id, inSteadOf }) => [id, inSteadOf?.id ?? null])).toEqual([
      ['ann', null],
      ['bob', 'ann'],
    ]);
    const over = whoMayDecide(waiting(steps([1, ['ann']])), people, delegations, from.endsAt);
    expect(over.map(({ id }) => id)).toEqual(['ann']);
  });
});

describe('escalated', () => {
  const escalation = { hours: 24, users: ['eve'], roles: [] };

  it('whoever it is escalated to decides alone, from then on', () => {
    const early = waiting({ ...steps([2, ['ann', 'bob']]), escalation });
    expect(code(decide(early, 'eve'))).toBe('not_an_approver');
    const late = waiting({ ...steps([2, ['ann', 'bob']]), escalation, escalatedAt: NOW });
    expect(decide(late, 'eve')).toMatchObject({ isFinal: true, given: { step: null } });
    expect(decide(late, 'ann')).toMatchObject({ isFinal: false });
  });

  it('nobody decides alone who has approved already, or reported it', () => {
    const late = waiting({ ...steps([2, ['ann', 'eve']]), escalation, escalatedAt: NOW });
    const approved: ApprovalDecision = {
      ...{ outcome: 'approved', step: 0, by: userCalled('eve'), inSteadOf: null, at: NOW, reason: null },
    };
    const twice = { ...late, approval: { ...late.approval!, decisions: [approved] } };
    expect(code(decide(twice, 'eve'))).toBe('not_an_approver');
    expect(code(decide({ ...late, hands: { reportedBy: userCalled('eve') } }, 'eve'))).toBe('self_approval');
  });
});

describe('vouching', () => {
  it('does where that one approval is all that is asked for, of that person', () => {
    const own = waiting(steps([1, ['reporter']]), { policies: { selfApproval: 'allowed' } });
    expect(isFinal(vouch(own, reporter, ALL, NOW))).toBe(true);
    const more = { ...own, approval: { ...own.approval!, ...steps([1, ['reporter']], [1, ['ann']]) } };
    expect(code(vouch(more, reporter, ALL, NOW))).toBe('approval_required');
    expect(
      code(vouch({ ...own, approval: { ...own.approval!, ...steps([1, ['ann']]) } }, reporter, ALL, NOW)),
    ).toBe('approval_required');
  });
});

describe('whoever decides, in whatever order', () => {
  const name = fc.constantFrom(...NAMES);
  const step: fc.Arbitrary<ApprovalStep> = fc.record({
    any: fc.integer({ min: 1, max: 3 }),
    users: fc.uniqueArray(name, { maxLength: 4 }),
    roles: fc.uniqueArray(fc.constantFrom<Role>('owner', 'admin', 'approver'), { maxLength: 2 }),
  });
  const role = fc.constantFrom<Role>('owner', 'admin', 'approver', 'finance', 'viewer');
  const move = fc.record({
    who: name,
    roles: fc.array(role, { maxLength: 2 }),
    principals: fc.uniqueArray(name, { maxLength: 2 }),
    leaves: fc.option(name),
  });
  const world = fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    escalation: fc.option(
      fc.record({
        hours: fc.constant(24),
        users: fc.uniqueArray(name, { maxLength: 2 }),
        roles: fc.constant([]),
      }),
    ),
    isEscalated: fc.boolean(),
    selfApproval: fc.constantFrom('allowed' as const, 'refused' as const),
    moves: fc.array(move, { maxLength: 14 }),
  });

  it('it is approved by enough people who are asked, in order, never twice by one, and never by who reported it', () => {
    fc.assert(
      fc.property(world, ({ steps: asked, escalation, isEscalated, selfApproval, moves }) => {
        let item: Awaiting = waiting(
          { steps: asked, escalation, escalatedAt: isEscalated ? NOW : null },
          { policies: { selfApproval } },
        );
        const roles: Record<string, readonly Role[]> = Object.fromEntries(
          NAMES.map((id) => [id, ['approver']]),
        );
        for (const { who, roles: held, principals, leaves } of moves) {
          if (leaves !== null) delete roles[leaves];
          if (held.length > 0) roles[who] = held;
          const facts = factsWith(
            { ...roles },
            principals.map((id) => ({ id, name: id })),
          );
          const ruling = decide(item, who, facts);
          if (!ruling.ok) continue;
          const { decisions } = ruling.approval!;
          const given = decisions.at(-1)!;
          const speakers = ({ by, inSteadOf }: ApprovalDecision) => [
            by.id,
            ...(inSteadOf ? [inSteadOf.id] : []),
          ];
          expect(facts.roles[who]).toBeDefined();
          if (selfApproval === 'refused') expect(speakers(given)).not.toContain('reporter');
          const standing = (decision: ApprovalDecision) =>
            decision.step !== null &&
            [decision.by.id, decision.inSteadOf?.id ?? decision.by.id].every((id) =>
              facts.roles[id]?.some((each) => ['owner', 'admin', 'approver'].includes(each)),
            ) &&
            isAsked(asked[decision.step]!, decision.inSteadOf?.id ?? decision.by.id, facts.roles);
          const said = new Set<string>();
          const counted = decisions.filter(standing).filter((decision) => {
            const isFirst = speakers(decision).every((id) => !said.has(id));
            if (isFirst) speakers(decision).forEach((id) => said.add(id));
            return isFirst;
          });
          const full = (at: number) => counted.filter(({ step: of }) => of === at).length >= asked[at]!.any;
          if (given.step === null) expect(isEscalated).toBe(true);
          else for (let at = 0; at < given.step; at += 1) expect(full(at)).toBe(true);
          expect(ruling.isFinal).toBe(given.step === null || asked.every((_, at) => full(at)));
          if (ruling.isFinal) return;
          item = { ...item, approval: ruling.approval };
        }
      }),
      { numRuns: 1_000 },
    );
  });

  const isAsked = ({ users, roles: of }: ApprovalStep, id: string, held: DecisionFacts['roles']) =>
    users.includes(id) || (held[id] ?? []).some((each) => of.includes(each));
});
