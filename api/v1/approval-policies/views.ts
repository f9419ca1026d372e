import type { z } from 'zod';
import { formatMoney } from '../../../domain/shared/money';
import type { Applicable } from '../../../queries/approval/applicable';
import type { ApprovalPolicy } from '../../../queries/approval/policies';
import { approversView } from '../shared/approval';
import type * as schemas from './schemas';

export function policyView(policy: ApprovalPolicy): z.input<typeof schemas.approvalPolicy> {
  const { escalation } = policy;
  return {
    id: policy.id,
    name: policy.name,
    contract_id: policy.contractId,
    group_id: policy.groupId,
    kinds: policy.kinds,
    from_amounts: policy.thresholds.map(({ currency, amount }) => ({
      currency,
      amount: formatMoney({ minor: amount, currency }),
    })),
    steps: policy.steps.map((step) => ({ any: step.any, ...approversView(step) })),
    self_approval: policy.selfApproval,
    reminder_hours: policy.reminderHours,
    escalation: escalation && { hours: escalation.hours, ...approversView(escalation) },
    late_items: policy.lateItems,
    version: policy.version,
    created_at: policy.createdAt,
    updated_at: policy.updatedAt,
  };
}

export function applicableView({ policy, policies, steps }: Applicable): z.input<typeof schemas.applicable> {
  return {
    policy: policy && policyView(policy),
    self_approval: policies.selfApproval,
    late_items: policies.lateItems,
    reminder_hours: policies.adjustmentReminderHours,
    steps: steps.map(({ any, approvers }) => ({
      any,
      approvers: approvers.map(({ id, name }) => ({ id, name })),
    })),
  };
}
