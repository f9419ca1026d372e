import fc from 'fast-check';
import type { Actor } from '../../../domain/shared/lifecycle';
import { decideAdjustment } from '../../../domain/adjustment/decide';
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
    const edit = { type: 'change', actor: OTHER, edit: { isAutoApproved: true } } as const;
    expect(refusal(decideRule(strict, edit, NOW)).code).toBe('self_approval');
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
    ];
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
        expect(decision.ok).toBe(reporter.id !== reviewer.id);
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
