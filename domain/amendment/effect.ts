import { hasPassed, latest, type CalendarDate, type Instant } from '../shared/time';
import type { Amendment } from './amendment';

/** The first day of a billing cycle, and when it begins in the contract's zone. */
export interface FirstDay {
  day: CalendarDate;
  at: Instant;
}

export interface Effect {
  /** The day has begun, so that the new terms apply at once. */
  isLate: boolean;
  effectiveFrom: CalendarDate;
  effectiveAt: Instant;
}

/**
 * When the new terms apply if the last signature is given now: on their date, or, if that is past, today (A0-3), or on
 * the first day that is named instead.
 */
export function effectIfSigned(
  { effectiveDate, effectiveAt }: Pick<Amendment, 'effectiveDate' | 'effectiveAt'>,
  at: Instant,
  today: CalendarDate,
  firstDay: FirstDay | null = null,
): Effect {
  if (!hasPassed(effectiveAt, at)) return { isLate: false, effectiveFrom: effectiveDate, effectiveAt };
  const effectiveFrom = latest(effectiveDate, today);
  return firstDay && firstDay.day > effectiveFrom
    ? { isLate: false, effectiveFrom: firstDay.day, effectiveAt: firstDay.at }
    : { isLate: true, effectiveFrom, effectiveAt: at };
}
