import { Temporal } from 'temporal-polyfill/implementation';
import type { CalendarDate, Instant } from './time';

/**
 * Calendar days and time zones. Only code outside workflows may call this file: the zone rules come from the
 * host's tzdata, so a workflow that used them could decide differently when it is replayed after an upgrade.
 * Instants derived here are stored in the row and travel with the command.
 */

/** Of the days that contracts can name. */
export const LAST_DAY = '2999-12-31';

/** A day that exists, in years whose instants keep their fixed width. */
export function isCalendarDate(text: string): boolean {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** One that everything here can count in: the host knows some old names, such as PST, that the calendar refuses. */
export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}

/** First instant of the day in the zone; where DST skips midnight it is the first instant that exists. */
export function startOfDay(date: CalendarDate, zone: string): Instant {
  return toInstant(Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone }).toInstant());
}

/** 24:00 of the day in the zone, which is the first instant of the next one (D-4, A0-10). */
export function endOfDay(date: CalendarDate, zone: string): Instant {
  return startOfDay(addDays(date, 1), zone);
}

/** The calendar day it is in the zone at that instant. */
export function dateAt(at: Instant, zone: string): CalendarDate {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** In days of UTC, which are all as long: a lock asks this by the hundred thousand. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayAt(Date.parse(date) + days * DAY_MS);
}

/** Months from an anchor, clamped to the end of a short month: 31 January + 1 month is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(day, length)));
}

/** How many months lie between the two days, date to date; null when that is not a whole number of at least one. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number | null {
  const { months } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'months' });
  return months > 0 && addMonths(from, months) === to ? months : null;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(date: CalendarDate): number {
  return ((new Date(date).getUTCDay() + 6) % 7) + 1;
}

/** Whole days from the first date to the second. A date alone is read as midnight in UTC, where each day is as long. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export interface Notice {
  unit: 'days' | 'months';
  count: number;
}

/** First completion date that respects the notice when it is given on `today` (A2-9). */
export function earliestAfterNotice(today: CalendarDate, notice: Notice | null): CalendarDate {
  if (!notice) return today;
  return notice.unit === 'days' ? addDays(today, notice.count) : addMonths(today, notice.count);
}

const DAY_MS = 86_400_000;

function dayAt(ms: number): CalendarDate {
  return new Date(ms).toISOString().slice(0, 10);
}

function toInstant(instant: Temporal.Instant): Instant {
  return instant.toString({ smallestUnit: 'millisecond' });
}
