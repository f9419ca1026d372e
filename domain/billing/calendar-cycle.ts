import { addDays, addMonths, dateAt, daysBetween, endOfDay, startOfDay, weekday } from '../shared/calendar';
import { addHours, type CalendarDate, type Instant } from '../shared/time';
import type { CycleSettings } from './settings';

/** One cycle of a calendar: its days, both inclusive, and the instants at which something happens to it. */
export interface CalendarCycle {
  start: CalendarDate;
  end: CalendarDate;
  opensAt: Instant;
  closesAt: Instant;
  /** From this instant on the invoice is frozen; 24:00 of the last day plus the lock offset (D-8). */
  locksAt: Instant;
  dueDate: CalendarDate;
  /** 24:00 of the due date. */
  overdueAt: Instant;
}

/** Fortnights are counted from the week of Monday, 5 January 1970, for everybody. */
const FIRST_MONDAY = '1970-01-05';

/** The cycle that the day lies in. Cycles tile time: each begins on the day after the one before has ended. */
export function cycleContaining(settings: CycleSettings, date: CalendarDate): CalendarCycle {
  const end = endOnOrAfter(settings, date);
  return cycleOf(settings, addDays(endBefore(settings, end), 1), end);
}

export function cycleAfter(settings: CycleSettings, cycle: Pick<CalendarCycle, 'end'>): CalendarCycle {
  const start = addDays(cycle.end, 1);
  return cycleOf(settings, start, endOnOrAfter(settings, start));
}

/** The next `count` cycles from the day on, the one it lies in first. */
export function cyclesFrom(settings: CycleSettings, date: CalendarDate, count: number): CalendarCycle[] {
  const cycles: CalendarCycle[] = [];
  let cycle = cycleContaining(settings, date);
  while (cycles.length < count) {
    cycles.push(cycle);
    cycle = cycleAfter(settings, cycle);
  }
  return cycles;
}

function cycleOf(settings: CycleSettings, start: CalendarDate, end: CalendarDate): CalendarCycle {
  const { timezone, lockOffsetHours } = settings;
  const dueDate = dueDateOf(settings, end);
  const closesAt = endOfDay(end, timezone);
  return {
    start,
    end,
    opensAt: startOfDay(start, timezone),
    closesAt,
    locksAt: addHours(closesAt, lockOffsetHours),
    dueDate,
    overdueAt: endOfDay(dueDate, timezone),
  };
}

/** REGULAR counts days from the end of the cycle; WITHIN_MONTH is its last day; weekends may move to Friday. */
export function dueDateOf(settings: CycleSettings, end: CalendarDate): CalendarDate {
  const due = settings.paymentDueType === 'REGULAR' ? addDays(end, settings.paymentDueDays) : end;
  return settings.payBeforeWeekends ? addDays(due, -Math.max(0, weekday(due) - 5)) : due;
}

/**
 * From when on an unpaid invoice is overdue: 24:00 of its due date in the contract's zone, but never before 24:00 of
 * the day on which it is issued. Whoever is told late has that day to pay.
 */
export function overdueFrom(dueDate: CalendarDate, issuedAt: Instant, timezone: string): Instant {
  const issuedOn = dateAt(issuedAt, timezone);
  return endOfDay(dueDate > issuedOn ? dueDate : issuedOn, timezone);
}

function endOnOrAfter(settings: CycleSettings, date: CalendarDate): CalendarDate {
  const week = weekEndOnOrAfter(settings, date);
  if (week) return week;
  return monthEnds(settings, date).find((end) => end >= date)!;
}

function endBefore(settings: CycleSettings, date: CalendarDate): CalendarDate {
  const week = weekEndOnOrAfter(settings, date);
  if (week) return addDays(week, week >= date ? -weekLength(settings) : 0);
  return monthEnds(settings, date).findLast((end) => end < date)!;
}

function weekLength({ frequency }: CycleSettings): number {
  return frequency === 'weekly' ? 7 : 14;
}

function weekEndOnOrAfter(settings: CycleSettings, date: CalendarDate): CalendarDate | null {
  if (settings.frequency !== 'weekly' && settings.frequency !== 'biweekly') return null;
  const length = weekLength(settings);
  const anchor = addDays(FIRST_MONDAY, settings.cycleEnd - 1);
  const past = daysBetween(anchor, date) % length;
  return addDays(date, past === 0 ? 0 : past > 0 ? length - past : -past);
}

/** Ends of the months around the day, in order; a day that a month does not have is its last one. */
function monthEnds(settings: CycleSettings, date: CalendarDate): CalendarDate[] {
  const first = `${date.slice(0, 7)}-01`;
  return [-1, 0, 1].flatMap((months) => endsIn(settings, addMonths(first, months)));
}

function endsIn(settings: CycleSettings, firstOfMonth: CalendarDate): CalendarDate[] {
  const last = addDays(addMonths(firstOfMonth, 1), -1);
  const day = (n: number) => (n >= Number(last.slice(8)) ? last : addDays(firstOfMonth, n - 1));
  if (settings.frequency === 'calendar_month') return [last];
  if (settings.cycleEndType === 'DAY_OF_LAST_WEEK')
    return [addDays(last, -((weekday(last) - settings.cycleEnd + 7) % 7))];
  if (settings.frequency === 'semimonthly') return halves(settings.cycleEnd).map(day);
  return [day(settings.cycleEnd)];
}

/** A half-month ends on the given day and about fifteen days from it: 15 and the last day, 5 and 20, 10 and 25. */
function halves(cycleEnd: number): [number, number] {
  const first = Math.min(cycleEnd <= 15 ? cycleEnd : cycleEnd - 15, 15);
  if (cycleEnd > 15) return [first, cycleEnd];
  return [first, first === 15 ? 31 : first + 15];
}
