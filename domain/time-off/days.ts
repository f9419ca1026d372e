import { addDays, weekday } from '../shared/calendar';
import type { CalendarDate } from '../shared/time';

/** A day off, or half of one. Time off is counted in half days, which are whole numbers. */
export interface DayOff {
  date: CalendarDate;
  halves: 1 | 2;
}

/** What somebody asks for: a range, whose first and last day may be half ones, or single days. */
export type AskedDays =
  | { from: CalendarDate; to: CalendarDate; isStartHalfDay: boolean; isEndHalfDay: boolean }
  | { dates: { date: CalendarDate; isHalfDay: boolean }[] };

/** When a person works. */
export interface WorkCalendar {
  /** 1 (Monday) to 7 (Sunday). */
  workingDays: readonly number[];
  holidays: ReadonlySet<CalendarDate>;
}

/** Where no policy says otherwise. */
export const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];

/** The days that count: those on which the person would have worked. In order, each once. */
export function countedDays(asked: AskedDays, calendar: WorkCalendar): DayOff[] {
  return calendarDays(asked).filter(({ date }) => isWorkingDay(date, calendar));
}

export function isWorkingDay(date: CalendarDate, { workingDays, holidays }: WorkCalendar): boolean {
  return workingDays.includes(weekday(date)) && !holidays.has(date);
}

function calendarDays(asked: AskedDays): DayOff[] {
  if ('dates' in asked) {
    return inOrder(asked.dates.map(({ date, isHalfDay }) => ({ date, halves: isHalfDay ? 1 : 2 })));
  }
  const { from, to, isStartHalfDay, isEndHalfDay } = asked;
  return datesBetween(from, to).map((date): DayOff => {
    const isHalf = (date === from && isStartHalfDay) || (date === to && isEndHalfDay);
    return { date, halves: isHalf ? 1 : 2 };
  });
}

/** The other days of a range, weekends and holidays, at its ends as well; single days have none. */
export function unworkedDays(asked: AskedDays, calendar: WorkCalendar): DayOff[] {
  return 'dates' in asked ? [] : calendarDays(asked).filter(({ date }) => !isWorkingDay(date, calendar));
}

/** Time off begins with the first of these, and is over with the last: what counts, and an unpaid range's other days. */
export function daysAway({
  days,
  unworkedDays: others,
}: {
  days: readonly DayOff[];
  unworkedDays?: readonly DayOff[] | null | undefined;
}): DayOff[] {
  return inOrder([...days, ...(others ?? [])]);
}

/**
 * The days on which nothing is earned while time off is unpaid. Pay is earned by calendar days, weekends included, so all
 * days of a range are not earned, as it was asked for; single days are just those. Ranges of earlier releases kept only
 * their working days, and have what lies between these.
 */
export function unpaidDays({
  days,
  unworkedDays: others,
  withMultipleDates,
}: {
  days: DayOff[];
  unworkedDays?: DayOff[] | null | undefined;
  withMultipleDates: boolean;
}): DayOff[] {
  if (others) return daysAway({ days, unworkedDays: others });
  const [first, last] = [days[0], days.at(-1)];
  if (withMultipleDates || !first || !last) return days;
  const counted = new Map(days.map((day) => [day.date, day]));
  return datesBetween(first.date, last.date).map((date) => counted.get(date) ?? { date, halves: 2 });
}

const inOrder = (days: DayOff[]): DayOff[] => days.sort((a, b) => (a.date < b.date ? -1 : 1));

export function halvesOf(days: readonly DayOff[]): number {
  return days.reduce((sum, { halves }) => sum + halves, 0);
}

/** Halves as days, as the world reads them: 5 is 2.5. */
export function inDays(halves: number): number {
  return halves / 2;
}

function datesBetween(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}
