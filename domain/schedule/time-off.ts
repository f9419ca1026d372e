import { timeOffNext } from '../time-off/due';
import type { TimeOff } from '../time-off/time-off';
import type { ScheduleEntry } from './entry';

/** Approved, which nobody takes back. What is only asked for does not come by itself, but may be given up by its policy. */
export function timeOffEntry(timeOff: TimeOff): ScheduleEntry {
  const { id, status, startDate, endDate, startsAt, endsAt } = timeOff;
  const then = timeOffNext(timeOff)?.then ?? 'it is over';
  const isAsked = status === 'requested';
  const unless = isAsked ? ', unless it has been approved by then' : '';
  return {
    ...{ kind: 'time_off', at: isAsked ? (startsAt ?? endsAt) : endsAt, subject: { type: 'time_off', id } },
    then: `time off from ${startDate} to ${endDate}: ${then}${unless}`,
    ...{ assumed: null, undo: null },
  };
}
