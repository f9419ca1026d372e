import { addElapsedSeconds, hasPassed, latest, type Instant } from './time';

/** What is to be done by now, and when whoever does it last got any further. */
export interface Backlog {
  /** Since when the oldest of it has been due; null: nothing is. */
  dueSince: Instant | null;
  /** Null: never yet. */
  movedAt: Instant | null;
}

/** So long something may be due and untouched: longer than a batch takes, and any worker that has died is missed. */
export const STANDSTILL_SECONDS = 300;

/**
 * Since when work has stood still; null where it has not, or not for long. By facts alone: a workflow that runs, and whose
 * task fails for ever, does nothing.
 */
export function standsStillSince(
  { dueSince, movedAt }: Backlog,
  now: Instant,
  afterSeconds: number = STANDSTILL_SECONDS,
): Instant | null {
  if (dueSince === null) return null;
  const since = movedAt === null ? dueSince : latest(dueSince, movedAt);
  return hasPassed(addElapsedSeconds(since, afterSeconds), now) ? since : null;
}
