import { addDays, addMonths, daysBetween } from '../shared/calendar';
import type { CalendarDate } from '../shared/time';
import type { Period } from '../billing/periods';
import type { BillingPeriod } from './terms';

/** A billing period of a contract, counted from 0. */
export interface NumberedPeriod extends Period {
  index: number;
}

/**
 * The periods tile the contract from its first day. Each is counted from that day and never from the one before, so that
 * the 31st comes back after February.
 */
export function periodOf(length: BillingPeriod, startDate: CalendarDate, index: number): NumberedPeriod {
  const start = firstDayOfPeriod(length, startDate, index);
  return { index, start, end: addDays(firstDayOfPeriod(length, startDate, index + 1), -1) };
}

/** The one that a day lies in, which is not before the first. */
export function periodAround(
  length: BillingPeriod,
  startDate: CalendarDate,
  day: CalendarDate,
): NumberedPeriod {
  let index = Math.max(0, estimate(length, startDate, day));
  while (index > 0 && firstDayOfPeriod(length, startDate, index) > day) index -= 1;
  return periodOf(length, startDate, index);
}

function firstDayOfPeriod({ unit, count }: BillingPeriod, startDate: CalendarDate, index: number) {
  return unit === 'weeks' ? addDays(startDate, 7 * count * index) : addMonths(startDate, count * index);
}

/** Never too few: months begin on the same day as the first, or earlier where they are shorter. */
function estimate({ unit, count }: BillingPeriod, from: CalendarDate, day: CalendarDate): number {
  if (unit === 'weeks') return Math.floor(daysBetween(from, day) / (7 * count));
  const months = 12 * (yearOf(day) - yearOf(from)) + monthOf(day) - monthOf(from);
  return Math.floor(months / count);
}

const yearOf = (day: CalendarDate): number => Number(day.slice(0, 4));
const monthOf = (day: CalendarDate): number => Number(day.slice(5, 7));
