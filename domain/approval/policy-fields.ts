import type { EventDraft } from '../events/event';
import type { Refusal } from '../shared/errors';
import { change, refuse, type Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import type { ApprovableKind, ApprovalStep } from './approval';
import type { ApprovalPolicy } from './policy';
import { canBeFilled, namedSeats } from './seats';

/** What somebody says of a policy; for what it is made cannot be changed afterwards. */
export type PolicyFields = Pick<
  ApprovalPolicy,
  'name' | 'kinds' | 'thresholds' | 'steps' | 'selfApproval' | 'reminderHours' | 'escalation' | 'lateItems'
>;

const names = {
  ...{ name: 'name', kinds: 'kinds', thresholds: 'from_amounts', steps: 'steps' },
  ...{ selfApproval: 'self_approval', reminderHours: 'reminder_hours', escalation: 'escalation' },
  lateItems: 'late_items',
} as const satisfies Record<keyof PolicyFields, string>;

export function decideNewPolicy(policy: ApprovalPolicy): Decision<ApprovalPolicy> {
  const refusal = refusePolicy(policy);
  if (refusal) return { ok: false, refusal };
  const { id, kinds, contractId: contract_id, groupId: group_id } = policy;
  return change(policy, { type: 'approval-policy.created', payload: { id, kinds, contract_id, group_id } });
}

/** What waits already goes on by the policy as it was. */
export function decidePolicyChange(
  policy: ApprovalPolicy,
  wanted: Partial<PolicyFields>,
  at: Instant,
): Decision<ApprovalPolicy> {
  const next = { ...policy, ...wanted };
  const refusal = refusePolicy(next);
  if (refusal) return { ok: false, refusal };
  const differs = (field: keyof PolicyFields) =>
    JSON.stringify(policy[field]) !== JSON.stringify(next[field]);
  const changed = (Object.keys(names) as (keyof PolicyFields)[]).filter(differs);
  if (changed.length === 0)
    return refuse('no_change', 'Every field has the value it has already. Send only fields that change.');
  return change(
    { ...next, version: policy.version + 1, updatedAt: at },
    {
      type: 'approval-policy.updated',
      payload: { id: policy.id, changed: changed.map((name) => names[name]) },
    },
  );
}

export const policyDeleted = ({ id }: Pick<ApprovalPolicy, 'id'>): EventDraft => ({
  type: 'approval-policy.deleted',
  payload: { id },
});

const refusePolicy = ({ kinds, thresholds, steps }: PolicyFields): Refusal | null =>
  refuseAmounts(kinds, thresholds) ?? refuseSteps(steps);

/** Time off has no amount: a policy that asks for one would be read as if it went for it, and never would. */
function refuseAmounts(
  kinds: readonly ApprovableKind[],
  thresholds: PolicyFields['thresholds'],
): Refusal | null {
  if (thresholds.length === 0 || !kinds.includes('time_off')) return null;
  return {
    code: 'amounts_without_effect',
    field: 'from_amounts',
    message:
      'Time off has no amount, so that from_amounts would keep the policy from ever going for it. Leave from_amounts out, or time_off out of kinds, and make a policy of its own for time off.',
  };
}

/**
 * Nobody counts twice, in whatever step. So the users who are named have to be enough for all steps that only users can
 * take; who has a role is not known beforehand.
 */
export function refuseSteps(steps: readonly ApprovalStep[]): Refusal | null {
  if (canBeFilled(namedSeats(steps))) return null;
  return {
    code: 'too_few_approvers',
    field: 'steps',
    message:
      'The users who are named are too few: each step needs as many of its users as any says, and nobody counts twice, in whatever step. Name more users, or a role.',
  };
}
