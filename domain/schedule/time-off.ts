import { timeOffNext } from '../time-off/due';
import type { TimeOff } from '../time-off/time-off';
import type { ScheduleEntry } from './entry';

/** Approved, which nobody takes back; what is only asked for does not come by itself. */
export function timeOffEntry(timeOff: TimeOff): ScheduleEntry {
  const { id, startDate, endDate, endsAt: at } = timeOff;
  const then = timeOffNext(timeOff)?.then ?? 'it is over';
  return {
    ...{ kind: 'time_off', at, subject: { type: 'time_off', id } },
    ...{ then: `time off from ${startDate} to ${endDate}: ${then}`, assumed: null, undo: null },
  };
}
