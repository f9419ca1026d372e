import type { z } from 'zod';
import type { Verdict } from '../../../commands/approval/decide-many';
import { RefusedError } from '../../../domain/shared/errors';
import { formatMoney } from '../../../domain/shared/money';
import type { Counted, InboxItem } from '../../../queries/approval/inbox';
import { halvesOf, inDays } from '../../../domain/time-off/days';
import { toApiError } from '../../shared/errors';
import { approvalView } from '../shared/approval';
import type * as schemas from './schemas';

const NOBODY_LEFT =
  'Nobody whom the policy asks can approve it: they are disabled, have lost the role, reported it themselves, or have approved already.';

export function waitingView({
  item,
  inSteadOf,
  override,
  next,
  timeOff,
}: InboxItem): z.input<typeof schemas.waiting> {
  const { amount, currency, contractId: id } = item;
  return {
    kind: item.kind,
    id: item.id,
    contract: id === null ? null : { id, number: item.contractNumber!, title: item.contractTitle! },
    worker: { id: item.workerId, name: item.workerName },
    item_type: item.itemType,
    amount: amount === null || currency === null ? null : formatMoney({ minor: amount, currency }),
    currency,
    description: item.description,
    days_off: timeOff && {
      ...{ start_date: timeOff.startDate, end_date: timeOff.endDate, is_paid: timeOff.isPaid },
      days: inDays(halvesOf(timeOff.days)),
    },
    deadline: item.deadline,
    reported_by: item.reportedBy,
    in_stead_of: inSteadOf && { id: inSteadOf.id, name: inSteadOf.name },
    override: override && { step: override.step === null ? null : override.step + 1, reason: NOBODY_LEFT },
    approval: approvalView(item.approval),
    next,
    version: item.version,
    created_at: item.createdAt,
  };
}

export function countsView({ counts, isComplete }: Counted): z.input<typeof schemas.counts> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { counts, total, is_complete: isComplete };
}

export function verdictsView(verdicts: readonly Verdict[]): z.input<typeof schemas.verdicts> {
  const data = verdicts.map(({ kind, id, result }) => {
    if (!('refusal' in result)) return { kind, id, result: result.outcome };
    const { code, message, details } = toApiError(new RefusedError(result.refusal))!;
    return {
      kind,
      id,
      result: 'refused' as const,
      error: { code, message, ...(details ? { details } : {}) },
    };
  });
  const refused = data.filter(({ result }) => result === 'refused').length;
  return { data, decided: data.length - refused, refused };
}
