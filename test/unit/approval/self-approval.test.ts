import fc from 'fast-check';
import type { Adjustment, AdjustmentEdit } from '../../../domain/adjustment/adjustment';
import type { RecurringRule, RuleEdit } from '../../../domain/recurring/recurring';
import type { Actor } from '../../../domain/shared/lifecycle';
import { decideAdjustment } from '../../../domain/adjustment/decide';
import { paysOtherwise } from '../../../domain/approval/self-approval';
import { adjustmentTypes } from '../../../domain/adjustment/adjustment';
import { instanceOf } from '../../../domain/recurring/instance';
import { decideOffCycle } from '../../../domain/off-cycle/decide';
import { decideRule } from '../../../domain/recurring/decide';
import { defaultPolicies } from '../../../domain/shared/policies';
import { ADMIN, SYSTEM } from '../support/actors';
import { adjustmentCommands } from '../support/adjustments';
import { offCycleCommands, ruleCommandsByType, ruleIn } from '../support/billing-subjects';
import { contractIn } from '../support/contracts';
import { accepted, refusal } from '../support/outcome';
import { NOW } from '../support/time';

const policies = { ...defaultPolicies, selfApproval: 'refused' as const };
const strict = { ...ruleIn('active'), policies, isAutoApproved: false };
const OTHER = { ...ADMIN, id: 'token-2', name: 'Olga Other' };
const THIRD = { ...ADMIN, id: 'token-3', name: 'Thea Third' };

describe('where nobody approves what they have reported', () => {
  it('nothing is approved by the word of whoever reports it', () => {
    const { submit } = adjustmentCommands;
    const draft = { ...submit.draft, policies };
    const vouched = decideAdjustment(null, { ...submit, draft, autoApprove: true }, NOW);
    expect(refusal(vouched)).toMatchObject({ code: 'self_approval', field: 'is_auto_approved' });
    accepted(decideAdjustment(null, { ...submit, draft, autoApprove: false }, NOW));

    const { create } = offCycleCommands;
    const request = { ...create.request, policies, isAutoApproved: true };
    expect(refusal(decideOffCycle(null, { ...create, request }, NOW)).code).toBe('self_approval');

    const rule = ruleCommandsByType.create;
    const wanted = { ...rule, draft: { ...rule.draft, policies, isAutoApproved: true } };
    expect(refusal(decideRule(null, wanted, NOW)).code).toBe('self_approval');
    const edit = { type: 'change', actor: ADMIN, edit: { isAutoApproved: true } } as const;
    expect(refusal(decideRule(strict, edit, NOW)).code).toBe('self_approval');
  });

  it('whoever last changed what an item pays does not approve it, nor who reported it', () => {
    const { submit, approve } = adjustmentCommands;
    const submitted = { ...submit, draft: { ...submit.draft, policies }, autoApprove: false };
    const item = accepted(decideAdjustment(null, submitted, NOW)).next;
    const edited = (edit: AdjustmentEdit, state = item, actor: Actor = OTHER) =>
      accepted(decideAdjustment(state, { type: 'edit', actor, edit }, NOW)).next;
    const approvers = (state: Adjustment) =>
      [ADMIN, OTHER, THIRD].filter((actor) => decideAdjustment(state, { ...approve, actor }, NOW).ok);

    expect(approvers(edited({ amount: '999' }))).toEqual([THIRD]);
    expect(approvers(edited({ type: 'deduction' }))).toEqual([THIRD]);
    expect(approvers(edited({ description: 'In other words' }))).toEqual([OTHER, THIRD]);
    const described = edited({ description: 'In other words' }, edited({ amount: '999' }), THIRD);
    expect(approvers(described)).toEqual([THIRD]);
    expect(refusal(decideAdjustment(described, { ...approve, actor: OTHER }, NOW)).message).toMatch(
      /changed/,
    );
  });

  it('a rule is made automatic by somebody who had no hand in what it pays', () => {
    const change = (state: RecurringRule, actor: Actor, edit: RuleEdit) =>
      decideRule(state, { type: 'change', actor, edit }, NOW);
    const raised = accepted(change(strict, OTHER, { amount: '99900' })).next;
    const automatic = { isAutoApproved: true };
    for (const actor of [strict.createdBy, OTHER])
      expect(refusal(change(raised, actor, automatic)).code).toBe('self_approval');
    // Whoever changes it in the same breath has a hand in it, too.
    expect(refusal(change(raised, THIRD, { ...automatic, amount: '1' })).message).toMatch(/changes/);
    const agreed = accepted(change(raised, THIRD, automatic)).next;
    for (const actor of [strict.createdBy, OTHER, THIRD])
      expect(refusal(change(agreed, actor, { amount: '1' })).code).toBe('self_approval');

    const cycle = { id: 'cycle-1', locksAt: '2027-01-01T00:00:00.000Z' };
    const made = accepted(
      instanceOf('i', raised, contractIn('active'), cycle, { actor: SYSTEM, at: NOW }),
    ).next;
    const approve = { type: 'approve', actor: OTHER, reason: null } as const;
    expect(refusal(decideAdjustment(made, approve, NOW)).code).toBe('self_approval');
    accepted(decideAdjustment(made, { ...approve, actor: THIRD }, NOW));
  });

  it('an off-cycle payment is approved by another', () => {
    const { create, approve } = offCycleCommands;
    const made = accepted(
      decideOffCycle(null, { ...create, request: { ...create.request, policies } }, NOW),
    ).next;
    expect(refusal(decideOffCycle(made, { ...approve, actor: ADMIN }, NOW)).code).toBe('self_approval');
    expect(accepted(decideOffCycle(made, { ...approve, actor: OTHER }, NOW)).next.status).toBe('approved');
    const withdraw = { type: 'withdraw', actor: ADMIN, reason: null } as const;
    expect(accepted(decideOffCycle(made, withdraw, NOW)).next.status).toBe('withdrawn');
  });

  it('whatever token a person uses, what they reported they do not review, and what others did they do', () => {
    const people: Actor[] = [
      { type: 'user', id: 'user-1', name: 'Uma' },
      { type: 'user', id: 'user-2', name: 'Udo' },
      { type: 'service', id: 'token-1', name: 'Payroll' },
      { type: 'service', id: 'token-2', name: 'Export' },
      { type: 'service', id: 'token-3', name: 'Sync', maker: 'user-1' },
      { type: 'service', id: 'token-4', name: 'Import', maker: 'user-1' },
    ];
    const personOf = ({ id, maker }: Actor) => maker ?? id;
    // The same person under another name, and a service as releases without users wrote it.
    const again = (actor: Actor, isRenamed: boolean, isOld: boolean): Actor => ({
      ...actor,
      ...(isRenamed ? { name: 'Somebody' } : {}),
      ...(isOld && actor.type === 'service' ? { type: 'admin' as const } : {}),
    });
    const who = fc.constantFrom(...people);
    fc.assert(
      fc.property(who, who, fc.boolean(), fc.boolean(), (reporter, reviewer, isRenamed, isOld) => {
        const { submit, approve } = adjustmentCommands;
        const draft = { ...submit.draft, policies };
        const by = { ...submit, draft, autoApprove: false, actor: again(reporter, isRenamed, isOld) };
        const item = accepted(decideAdjustment(null, by, NOW)).next;
        const decision = decideAdjustment(item, { ...approve, actor: reviewer }, NOW);
        expect(decision.ok).toBe(personOf(reporter) !== personOf(reviewer));
        if (!decision.ok) expect(decision.refusal.code).toBe('self_approval');
      }),
    );
  });

  it('what a rule makes is reported by whoever made the rule', () => {
    const rule = strict;
    const cycle = { id: 'cycle-1', locksAt: '2027-01-01T00:00:00.000Z' };
    for (const actor of [ADMIN, SYSTEM]) {
      const by = { actor, at: NOW };
      const instance = accepted(instanceOf('i', rule, contractIn('active'), cycle, by)).next;
      expect(instance.reportedBy).toEqual(rule.createdBy);
      const approve = { type: 'approve', actor: rule.createdBy, reason: null } as const;
      expect(refusal(decideAdjustment(instance, approve, NOW)).code).toBe('self_approval');
      accepted(decideAdjustment(instance, { ...approve, actor: OTHER }, NOW));
    }
  });
});

it('where it is allowed, the word of an admin is enough', () => {
  const { submit } = adjustmentCommands;
  expect(accepted(decideAdjustment(null, { ...submit, autoApprove: true }, NOW)).next.status).toBe(
    'approved',
  );
});

describe('another type of the same amount', () => {
  const earned = adjustmentTypes.filter((type) => type !== 'deduction' && type !== 'reimbursement');
  const treatments = [earned, ['deduction' as const], ['reimbursement' as const]];

  it.each(adjustmentTypes)(
    'pays something else than a %s where it is taken off, given back or earned instead',
    (type) => {
      const others = treatments.find((types) => types.includes(type as never))!;
      for (const other of adjustmentTypes) {
        const isOther = paysOtherwise({ type, amount: '100' }, { type: other, amount: '100' });
        expect(isOther).toBe(!others.includes(other as never));
        expect(paysOtherwise({ type, amount: '100' }, { type: other, amount: '101' })).toBe(true);
      }
    },
  );
});
