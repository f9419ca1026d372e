import { addElapsedSeconds, type Instant } from '../shared/time';

/** What became of handing a mail to the server. */
export type Outcome =
  | { type: 'accepted' }
  /** For good: the server will not have it (5xx to this recipient or this content). */
  | { type: 'refused'; error: string }
  /** For now (4xx). */
  | { type: 'deferred'; error: string }
  /** Nobody knows, or nobody was there: no connection, or one that broke; a server that does not let us in. */
  | { type: 'unreachable'; error: string };

/** Seconds until the next try, after so many; the last one goes on for ever. */
export const RETRY_SECONDS = [30, 60, 300, 900, 1_800, 3_600] as const;

/** A server that defers a mail so often, over about three days, has refused it. */
export const MOST_TRIES = 75;

export type Verdict =
  | { status: 'sent' }
  | { status: 'failed'; error: string }
  | { status: 'queued'; error: string; nextAttemptAt: Instant };

/** What an outcome makes of a mail that has been tried so often. A server that is away loses nothing, however long. */
export function verdictOf(
  outcome: Outcome,
  attempts: number,
  realNow: Instant,
  retries: readonly number[] = RETRY_SECONDS,
): Verdict {
  switch (outcome.type) {
    case 'accepted':
      return { status: 'sent' };
    case 'refused':
      return { status: 'failed', error: outcome.error };
    case 'deferred':
      if (attempts >= MOST_TRIES) return { status: 'failed', error: outcome.error };
      return later(outcome.error, attempts, realNow, retries);
    case 'unreachable':
      return later(outcome.error, attempts, realNow, retries);
  }
}

function later(error: string, attempts: number, realNow: Instant, retries: readonly number[]): Verdict {
  const seconds = retries[Math.min(attempts, retries.length) - 1] ?? RETRY_SECONDS[0];
  return { status: 'queued', error, nextAttemptAt: addElapsedSeconds(realNow, seconds) };
}
