import { callingOffEnds } from '../time-off/calling-off';
import { timeOffNext } from '../time-off/due';
import type { TimeOff } from '../time-off/time-off';
import { hasPassed, type Instant } from '../shared/time';
import { byEmployer, type ScheduleEntry, type Undo } from './entry';

/** Approved. What is only asked for does not come by itself, but may be given up by its policy. */
export function timeOffEntry(timeOff: TimeOff, now: Instant): ScheduleEntry {
  const { id, status, startDate, endDate, startsAt, endsAt } = timeOff;
  const then = timeOffNext(timeOff)?.then ?? 'it is over';
  const isAsked = status === 'requested';
  const unless = isAsked ? ', unless it has been approved by then' : '';
  const at = isAsked ? (startsAt ?? endsAt) : endsAt;
  return {
    ...{ kind: 'time_off', at, subject: { type: 'time_off', id } },
    then: `time off from ${startDate} to ${endDate}: ${then}${unless}`,
    assumed: null,
    undo: isAsked ? { act: 'cancelTimeOff', who: ['admin', 'worker'], until: at } : callingOff(timeOff, now),
  };
}

/** Whoever may review it; nobody once it has begun. */
function callingOff(timeOff: TimeOff, now: Instant): Undo | null {
  const until = callingOffEnds(timeOff);
  return hasPassed(until, now) ? null : byEmployer('cancelTimeOff', until);
}
