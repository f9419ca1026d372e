import type { EventDraft, Told } from '../events/event';
import type { Scope } from '../shared/scope';
import type { OfTimeOff, ToldOfTimeOff } from '../events/time-off';
import type { CalendarDate } from '../shared/time';
import { halvesOf, inDays, type DayOff } from './days';
import type { TimeOffAssignment, TimeOffCorrection, TimeOffPolicy } from './policy';
import type { TimeOff } from './time-off';

export function timeOffEvent<Type extends keyof ToldOfTimeOff>(
  { id, personId }: Pick<TimeOff, 'id' | 'personId'>,
  type: Type,
  payload: ToldOfTimeOff[Type],
): Told<Type, OfTimeOff & ToldOfTimeOff[Type]> {
  return { type, payload: { time_off_id: id, person_id: personId, ...payload } };
}

export function requested(
  timeOff: TimeOff,
): Told<'time-off.requested', OfTimeOff & ToldOfTimeOff['time-off.requested']> {
  const { type, startDate, endDate, days, status } = timeOff;
  return timeOffEvent(timeOff, 'time-off.requested', {
    type,
    start_date: startDate,
    end_date: endDate,
    days: told(days),
    status: status === 'approved' ? 'approved' : 'requested',
  });
}

/** `days` are those that are not taken, and `status` what becomes of the rest. */
export function cancelled(
  timeOff: TimeOff,
  days: readonly DayOff[],
  reason: string | null,
): Told<'time-off.cancelled', OfTimeOff & ToldOfTimeOff['time-off.cancelled']> {
  const { type, status } = timeOff;
  return timeOffEvent(timeOff, 'time-off.cancelled', {
    type,
    status,
    from_date: days[0]?.date ?? timeOff.startDate,
    days: told(days),
    reason,
  });
}

export const typeCreated = ({ id, key }: { id: string; key: string }): EventDraft => ({
  type: 'time-off-type.created',
  payload: { id, key },
});

export const policyCreated = ({ id, type }: Pick<TimeOffPolicy, 'id' | 'type'>): EventDraft => ({
  type: 'time-off-policy.created',
  payload: { id, type },
});

export const policyUpdated = (
  { id, type }: Pick<TimeOffPolicy, 'id' | 'type'>,
  changed: string[],
  effectiveFrom: CalendarDate | null,
): EventDraft => ({
  type: 'time-off-policy.updated',
  payload: { id, type, changed, effective_from: effectiveFrom },
});

export const policyAssigned = (assignment: Omit<TimeOffAssignment, keyof Scope>): EventDraft => {
  const { id, personId, policyId, type, startsOn, endsOn } = assignment;
  return {
    type: 'time-off-policy.assigned',
    payload: {
      ...{ id, person_id: personId, policy_id: policyId, type },
      starts_on: startsOn,
      ends_on: endsOn,
    },
  };
};

export const balanceCorrected = (correction: Omit<TimeOffCorrection, keyof Scope>): EventDraft => {
  const { id, personId, type, effectiveOn, halves, reason } = correction;
  return {
    type: 'time-off-balance.corrected',
    payload: {
      ...{ id, person_id: personId, type, reason },
      effective_on: effectiveOn,
      days: inDays(halves),
    },
  };
};

export function told(days: readonly DayOff[]): number {
  return inDays(halvesOf(days));
}
