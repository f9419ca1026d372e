import { addMonths } from '../shared/calendar';
import type { CalendarDate } from '../shared/time';
import type { PrepayPeriod } from './terms';

/** The first day of the period with that number, counted from the anchor: 31 January, 28 February, 31 March. */
export function startOfPeriod({ firstDate, months }: PrepayPeriod, no: number): CalendarDate {
  return addMonths(firstDate, no * months);
}

/** The number of the first period that begins after the day. */
export function periodAfter(period: PrepayPeriod, day: CalendarDate): number {
  const guess = Math.max(0, Math.floor(monthsApart(period.firstDate, day) / period.months));
  let no = guess;
  while (startOfPeriod(period, no) <= day) no += 1;
  return no;
}

/** In calendar months, whatever the days in them. */
function monthsApart(from: CalendarDate, to: CalendarDate): number {
  const of = (date: CalendarDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return of(to) - of(from);
}
