import type { z } from 'zod';
import type { CalendarDate } from '../../../domain/shared/time';
import { halvesOf, inDays, unpaidDays } from '../../../domain/time-off/days';
import { timeOffNext } from '../../../domain/time-off/due';
import type { TimeOffType } from '../../../domain/time-off/kinds';
import type {
  PolicyTerms,
  TimeOffAssignment,
  TimeOffCorrection,
  TimeOffPolicy,
} from '../../../domain/time-off/policy';
import { standingStatuses, type TimeOff } from '../../../domain/time-off/time-off';
import type { BalanceOfType, listMovements } from '../../../queries/time-off/read-balances';
import type { TimeOffDetail } from '../../../queries/time-off/find-time-off';
import { attachmentView } from '../adjustments/views';
import { approvalView, deciderView } from '../shared/approval';
import type * as schemas from './schemas';

type View<Name extends keyof typeof schemas> = (typeof schemas)[Name] extends infer S extends z.ZodType
  ? z.infer<S>
  : never;
type Movement = Awaited<ReturnType<typeof listMovements>>[number];

export function timeOffDetailView({ timeOff, approvers }: TimeOffDetail): View<'timeOffDetail'> {
  return { ...timeOffView(timeOff), approvers: approvers && approvers.map(deciderView) };
}

export function timeOffView(timeOff: TimeOff): View<'timeOff'> {
  return {
    id: timeOff.id,
    person_id: timeOff.personId,
    contract_id: timeOff.contractId,
    policy_id: timeOff.policyId,
    type: timeOff.type,
    is_paid: timeOff.isPaid,
    status: timeOff.status,
    start_date: timeOff.startDate,
    end_date: timeOff.endDate,
    with_multiple_dates: timeOff.withMultipleDates,
    days: inDays(halvesOf(timeOff.days)),
    unpaid: unpaidView(timeOff),
    dates: timeOff.days.map(({ date, halves }) => ({ date, is_half_day: halves === 1 })),
    reason: timeOff.reason,
    attachment: attachmentView(timeOff.attachment ?? null),
    starts_at: timeOff.startsAt ?? null,
    ends_at: timeOff.endsAt,
    review: timeOff.review,
    approval: approvalView(timeOff.approval),
    cancellation: timeOff.cancellation,
    version: timeOff.version,
    created_at: timeOff.createdAt,
    created_by: timeOff.createdBy,
    updated_at: timeOff.updatedAt,
    next: timeOffNext(timeOff),
  };
}

function unpaidView(timeOff: TimeOff): View<'timeOff'>['unpaid'] {
  if (timeOff.isPaid || !standingStatuses.includes(timeOff.status)) return null;
  const days = unpaidDays(timeOff);
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { from: first.date, until: last.date, days: inDays(halvesOf(days)) } : null;
}

export function typeView({ key, name, category, isPaid }: TimeOffType): View<'timeOffType'> {
  return { key, name, category, is_paid: isPaid };
}

/** As it is at last, with all that it said before. */
export function policyView(policy: TimeOffPolicy): View<'policy'> {
  const revisions = [termsView(policy, null), ...policy.revisions.map((each) => termsView(each, each.from))];
  return {
    ...{ id: policy.id, name: policy.name, type: policy.type, ...revisions.at(-1)!, revisions },
    version: policy.version,
    created_at: policy.createdAt,
    created_by: policy.createdBy,
    updated_at: policy.updatedAt ?? policy.createdAt,
  };
}

function termsView(terms: PolicyTerms, effectiveFrom: CalendarDate | null) {
  const { carryOverLimit } = terms;
  return {
    days_per_year: inDays(terms.entitlement),
    accrual: terms.accrual,
    carry_over_days: carryOverLimit === null ? null : inDays(carryOverLimit),
    carry_over_until: terms.carryOverUntil,
    may_go_negative: terms.mayGoNegative,
    working_days: terms.workingDays,
    holiday_country: terms.holidayCountry,
    holiday_region: terms.holidayRegion,
    effective_from: effectiveFrom,
  };
}

export function assignmentView(assignment: TimeOffAssignment): View<'assignment'> {
  return {
    id: assignment.id,
    person_id: assignment.personId,
    policy_id: assignment.policyId,
    type: assignment.type,
    starts_on: assignment.startsOn,
    ends_on: assignment.endsOn,
    created_at: assignment.createdAt,
    created_by: assignment.createdBy,
  };
}

export function correctionView(correction: TimeOffCorrection): View<'correction'> {
  return {
    id: correction.id,
    person_id: correction.personId,
    type: correction.type,
    days: inDays(correction.halves),
    effective_on: correction.effectiveOn,
    reason: correction.reason,
    created_at: correction.createdAt,
    created_by: correction.createdBy,
  };
}

export function balanceView(balance: BalanceOfType, on: CalendarDate): View<'balance'> {
  const { type, policyId, year, expiring } = balance;
  return {
    ...{ type, policy_id: policyId, year, on },
    entitlement: inDays(balance.entitlement),
    accrued: inDays(balance.accrued),
    carried_over: inDays(balance.carriedOver),
    expired: inDays(balance.expired),
    corrected: inDays(balance.corrected),
    used: inDays(balance.used),
    approved: inDays(balance.approved),
    requested: inDays(balance.requested),
    balance: inDays(balance.balance),
    available: inDays(balance.available),
    expiring: expiring && { days: inDays(expiring.halves), after: expiring.after },
  };
}

export function movementView(movement: Movement): View<'movement'> {
  const { id, type, kind, year, halves } = movement;
  return {
    ...{ id, type, kind, year, days: inDays(halves) },
    effective_on: movement.effectiveOn,
    time_off_id: movement.timeOffId,
    recorded_at: movement.recordedAt,
  };
}
