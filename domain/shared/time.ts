/**
 * Instants are UTC ISO-8601 strings with milliseconds (`2026-03-01T00:00:00.000Z`). The fixed width makes
 * string order the order of time, they survive JSON and Temporal payloads unchanged, and need no library
 * inside a workflow.
 */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`, meaningful only together with a time zone. */
export type CalendarDate = string;

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

export function instantOf(epochMs: number): Instant {
  return new Date(epochMs).toISOString();
}

export function addHours(at: Instant, hours: number): Instant {
  return instantOf(Date.parse(at) + hours * HOUR_MS);
}

export function addElapsedSeconds(at: Instant, seconds: number): Instant {
  return instantOf(Date.parse(at) + seconds * SECOND_MS);
}

export function addElapsedDays(at: Instant, days: number): Instant {
  return addHours(at, days * 24);
}

export function earliest(...instants: (Instant | null)[]): Instant | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : known.reduce((a, b) => (a <= b ? a : b));
}

export function latest(a: Instant, b: Instant): Instant {
  return a >= b ? a : b;
}

export function earliestDay(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

/** The documented rule for every deadline: a command at the very instant of the deadline is late. */
export function hasPassed(deadline: Instant, at: Instant): boolean {
  return at >= deadline;
}
