import type { AttemptOutcome, DeliveryCause, DeliveryStatus } from './delivery';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** How long an endpoint is waited for. */
export interface SendingRules {
  /** Between one attempt and the next; after the last one a delivery is dead. */
  retries: readonly number[];
  /** One attempt, from the connection to the end of the answer. */
  timeoutMs: number;
  /** An endpoint that has failed so long, without one success, is disabled. */
  disableAfterMs: number;
}

/** Ten attempts in about three days (design, 5.4). */
export const SENDING_RULES: SendingRules = {
  retries: [
    5 * SECOND_MS,
    5 * MINUTE_MS,
    30 * MINUTE_MS,
    2 * HOUR_MS,
    5 * HOUR_MS,
    10 * HOUR_MS,
    10 * HOUR_MS,
    14 * HOUR_MS,
    24 * HOUR_MS,
  ],
  timeoutMs: 15 * SECOND_MS,
  disableAfterMs: 5 * DAY_MS,
};

/** One batch takes no longer to begin what it sends: then it records, and others come to know of it. */
export const BATCH_BEGINS_MS = 20 * SECOND_MS;

/** A wait is up to so much of itself shorter or longer, so that endpoints that failed together do not return together. */
const JITTER = 0.1;
const MOST_RETRY_AFTER_MS = HOUR_MS;

/** What came of an attempt. */
export interface Outcome {
  outcome: AttemptOutcome;
  statusCode: number | null;
  /** As the endpoint asks for in `Retry-After`. */
  retryAfterMs: number | null;
}

export const outcomeOfStatus = (statusCode: number): 'delivered' | 'answered' =>
  statusCode >= 200 && statusCode < 300 ? 'delivered' : 'answered';

/** It says that it is there no more, and wants nothing else. */
export const isGone = ({ statusCode }: Pick<Outcome, 'statusCode'>): boolean => statusCode === 410;

/** What becomes of a delivery. */
export type Step =
  | { status: Extract<DeliveryStatus, 'delivered' | 'dead'> }
  | { status: Extract<DeliveryStatus, 'retrying'>; waitMs: number };

/**
 * After its attempt with that number. `die` is a number from 0 up to 1. A test is sent once: whoever asked for it looks
 * at the answer, and asks again.
 */
export function afterAttempt(
  { number, cause }: { number: number; cause: DeliveryCause },
  came: Outcome,
  { retries }: Pick<SendingRules, 'retries'>,
  die: number,
): Step {
  if (came.outcome === 'delivered') return { status: 'delivered' };
  const wait = cause === 'test' ? undefined : retries[number - 1];
  if (wait === undefined) return { status: 'dead' };
  const jittered = Math.round(wait * (1 - JITTER + 2 * JITTER * die));
  return { status: 'retrying', waitMs: Math.max(jittered, came.retryAfterMs ?? 0) };
}

/** What `Retry-After` asks for: seconds or a date, of answers that may carry it, an hour at most. */
export function retryAfterOf(statusCode: number, header: string | undefined, nowMs: number): number | null {
  if (header === undefined || (statusCode !== 429 && statusCode !== 503)) return null;
  const text = header.trim();
  // Anything else some engines take for a date as well, a number with a sign for instance.
  const isDate = /^[A-Z][a-z]{2},/.test(text);
  const ms = /^\d+$/.test(text) ? Number(text) * SECOND_MS : isDate ? Date.parse(text) - nowMs : NaN;
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), MOST_RETRY_AFTER_MS);
}

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND_MS,
  m: MINUTE_MS,
  h: HOUR_MS,
  d: DAY_MS,
};

/** A duration such as `5s` or `30m`, in milliseconds; null for anything else. */
export function durationOf(text: string): number | null {
  const [, count, unit] = /^(\d{1,6})(ms|s|m|h|d)$/.exec(text.trim()) ?? [];
  return count === undefined || unit === undefined ? null : Number(count) * UNITS[unit]!;
}
