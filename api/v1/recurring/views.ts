import type { z } from 'zod';
import { ruleNext } from '../../../domain/recurring/due';
import type { RecurringRule } from '../../../domain/recurring/recurring';
import { formatMoney } from '../../../domain/shared/money';
import type { recurringRule } from './schemas';

export function ruleView(rule: RecurringRule): z.infer<typeof recurringRule> {
  return {
    id: rule.id,
    contract_id: rule.contractId,
    status: rule.status,
    type: rule.type,
    category: rule.category,
    amount: formatMoney({ minor: rule.amount, currency: rule.currency }),
    currency: rule.currency,
    description: rule.description,
    is_auto_approved: rule.isAutoApproved,
    end_date: rule.endDate,
    count: rule.maxCount,
    instances: rule.instances,
    first_cycle_id: rule.firstCycleId,
    last_instance_at: rule.lastInstanceAt,
    reviewed_at: rule.reviewedAt,
    reason: rule.reason,
    version: rule.version,
    created_at: rule.createdAt,
    created_by: rule.createdBy,
    updated_at: rule.updatedAt,
    next: ruleNext(rule),
  };
}
