import { hasPassed, latest, type CalendarDate, type Instant } from '../shared/time';
import type { Amendment } from './amendment';

export interface Effect {
  /** The effective date has begun, so that the new terms apply at once. */
  isLate: boolean;
  effectiveFrom: CalendarDate;
  effectiveAt: Instant;
}

/** When the new terms apply if the last signature is given now: on their date, or, if that is past, today (A0-3). */
export function effectIfSigned(
  { effectiveDate, effectiveAt }: Pick<Amendment, 'effectiveDate' | 'effectiveAt'>,
  at: Instant,
  today: CalendarDate,
): Effect {
  return hasPassed(effectiveAt, at)
    ? { isLate: true, effectiveFrom: latest(effectiveDate, today), effectiveAt: at }
    : { isLate: false, effectiveFrom: effectiveDate, effectiveAt };
}
