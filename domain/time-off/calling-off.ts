import { startOfDay } from '../shared/calendar';
import type { Refusal } from '../shared/errors';
import { hasPassed, type Instant } from '../shared/time';
import { daysAway } from './days';
import type { TimeOff } from './time-off';

type Dated = Pick<TimeOff, 'startDate' | 'days' | 'unworkedDays' | 'timezone'>;

/**
 * From when on approved time off stays: the beginning of its first day, which of an unpaid range may be a weekend before
 * the first day of work; that is its `startsAt`, unless an earlier release took it in. No cycle locks before its days are
 * over, so no invoice has a trace of what is called off.
 */
export function callingOffEnds({ timezone, ...timeOff }: Dated): Instant {
  return startOfDay(daysAway(timeOff)[0]?.date ?? timeOff.startDate, timezone);
}

export function refuseCallingOff(timeOff: Dated, at: Instant): Refusal | null {
  const until = callingOffEnds(timeOff);
  if (!hasPassed(until, at)) return null;
  return {
    code: 'time_off_window_closed',
    message: `Approved time off is called off until its first day begins, which was at ${until}. Settle it by a correction of the balance, or by an adjustment.`,
    details: { until },
  };
}
