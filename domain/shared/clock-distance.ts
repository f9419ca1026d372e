import { addElapsedDays, type Instant } from './time';

/** How far one advance of a sandbox's clock goes while any contract goes on, so that it comes to an end. */
const MAX_YEARS = 10;
const DAYS_PER_YEAR = 366;
const MAX_DAYS = MAX_YEARS * DAYS_PER_YEAR;
/** The days of all contracts taken together: each has its cycles on the way. Ten years of ten thousand of them. */
export const MAX_CONTRACT_DAYS = MAX_DAYS * 10_000;
/** However many there are, a clock can be moved on month by month. */
const ALWAYS_DAYS = 31;

/** Where the number of contracts that go on begins to count. */
export function alwaysAllowed(now: Instant): Instant {
  return addElapsedDays(now, ALWAYS_DAYS);
}

export interface Furthest {
  at: Instant;
  /** What it comes of, after "must be at most". */
  bound: string;
}

export function furthestAdvance(now: Instant, contracts: number): Furthest {
  const days = Math.max(ALWAYS_DAYS, Math.floor(MAX_CONTRACT_DAYS / Math.max(1, contracts)));
  if (days >= MAX_DAYS) {
    const bound = `${MAX_YEARS} years after ${now} while a contract goes on beyond that`;
    return { at: addElapsedDays(now, MAX_DAYS), bound };
  }
  const bound = `${days} days after ${now} while ${contracts} contracts go on`;
  return { at: addElapsedDays(now, days), bound };
}
