import type { Terms } from '../contract/terms';
import { addDays, addMonths, daysBetween, weekday } from '../shared/calendar';
import type { CalendarDate } from '../shared/time';

/** Days that follow each other, both inclusive. */
export interface Period {
  start: CalendarDate;
  end: CalendarDate;
}

/** On which days periods end. */
export type PeriodEnds = Pick<Terms, 'frequency' | 'cycleEndType' | 'cycleEnd'>;

/** Fortnights are counted from the week of Monday, 5 January 1970, for everybody. */
const FIRST_MONDAY = '1970-01-05';

/**
 * The period that the day lies in. Periods tile time: each begins on the day after the one before has ended. Total:
 * ends that nobody may agree on any more, but did once, make periods as well.
 */
export function periodContaining(ends: PeriodEnds, date: CalendarDate): Period {
  const week = weekEndOnOrAfter(ends, date);
  if (week) return { start: addDays(week, 1 - weekLength(ends)), end: week };
  if (ends.frequency === 'calendar_month') return monthOf(date);
  const around = monthEnds(ends, date);
  const end = around.find((each) => each >= date)!;
  const before = around.findLast((each) => each < end)!;
  return { start: addDays(before, 1), end };
}

export function periodAfter(ends: PeriodEnds, { end }: Pick<Period, 'end'>): Period {
  return periodContaining(ends, addDays(end, 1));
}

function monthOf(date: CalendarDate): Period {
  const start = `${date.slice(0, 7)}-01`;
  return { start, end: addDays(addMonths(start, 1), -1) };
}

function weekLength({ frequency }: PeriodEnds): number {
  return frequency === 'weekly' ? 7 : 14;
}

function weekEndOnOrAfter(ends: PeriodEnds, date: CalendarDate): CalendarDate | null {
  if (ends.frequency !== 'weekly' && ends.frequency !== 'biweekly') return null;
  const length = weekLength(ends);
  const anchor = addDays(FIRST_MONDAY, ends.cycleEnd - 1);
  const past = daysBetween(anchor, date) % length;
  return addDays(date, past === 0 ? 0 : past > 0 ? length - past : -past);
}

/** Ends of the months around the day, in order; a day that a month does not have is its last one. */
function monthEnds(ends: PeriodEnds, date: CalendarDate): CalendarDate[] {
  const { start } = monthOf(date);
  return [-1, 0, 1].flatMap((months) => endsIn(ends, addMonths(start, months)));
}

function endsIn(
  { frequency, cycleEndType, cycleEnd }: PeriodEnds,
  firstOfMonth: CalendarDate,
): CalendarDate[] {
  const { end: last } = monthOf(firstOfMonth);
  const day = (n: number) => (n >= Number(last.slice(8)) ? last : addDays(firstOfMonth, n - 1));
  if (cycleEndType === 'DAY_OF_LAST_WEEK') return [addDays(last, -((weekday(last) - cycleEnd + 35) % 7))];
  if (frequency === 'semimonthly') return halves(cycleEnd).map(day);
  return [day(cycleEnd)];
}

/** A half-month ends on the given day and about fifteen days from it: 15 and the last day, 5 and 20, 10 and 25. */
function halves(cycleEnd: number): [number, number] {
  const first = Math.min(cycleEnd <= 15 ? cycleEnd : cycleEnd - 15, 15);
  if (cycleEnd > 15) return [first, cycleEnd];
  return [first, first === 15 ? 31 : first + 15];
}
