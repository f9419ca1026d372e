import type { CalendarDate } from '../shared/time';
import type { Running } from './account';
import { periodAfter, startOfPeriod } from './periods';
import type { PrepayTerms, RecurringCharge } from './terms';

export interface NextCharge extends RecurringCharge {
  date: CalendarDate;
}

/** What the next period adds, unless the contract ends before. */
export function nextCharge(
  { seenThrough }: Pick<Running, 'seenThrough'>,
  { period, recurring }: PrepayTerms,
  lastDay: CalendarDate | null,
): NextCharge | null {
  if (!period || !recurring) return null;
  const date = startOfPeriod(period, periodAfter(period, seenThrough));
  return lastDay !== null && date > lastDay ? null : { ...recurring, date };
}
