import { addDays, dateAt, endOfDay, startOfDay, weekday } from '../shared/calendar';
import { addHours, type CalendarDate, type Instant } from '../shared/time';
import { periodAfter, periodContaining, type Period } from './periods';
import type { CycleSettings } from './settings';

/** One cycle of a calendar: its days, both inclusive, and the instants at which something happens to it. */
export interface CalendarCycle extends Period {
  opensAt: Instant;
  closesAt: Instant;
  /** From this instant on the invoice is frozen; 24:00 of the last day plus the lock offset (D-8). */
  locksAt: Instant;
  dueDate: CalendarDate;
  /** 24:00 of the due date. */
  overdueAt: Instant;
}

/** The cycle that the day lies in. Cycles tile time: each begins on the day after the one before has ended. */
export function cycleContaining(settings: CycleSettings, date: CalendarDate): CalendarCycle {
  return cycleOf(settings, periodContaining(settings, date));
}

export function cycleAfter(settings: CycleSettings, cycle: Pick<CalendarCycle, 'end'>): CalendarCycle {
  return cycleOf(settings, periodAfter(settings, cycle));
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

function cycleOf(settings: CycleSettings, { start, end }: Period): CalendarCycle {
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
