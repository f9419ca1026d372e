import type { RequestHandler } from 'express';
import { MemoryStore, type Options } from 'express-rate-limit';
import type { Config } from '../../../config/environment';
import { ApiError } from '../errors';
import { contextOf } from './authenticate';

const WINDOW_SECONDS = 60;
const WINDOW_MS = WINDOW_SECONDS * 1_000;

/** Counts by key in windows of a minute, in this process (docs/adr/0017). */
export function minuteCounts(): MemoryStore {
  const counts = new MemoryStore();
  counts.init({ windowMs: WINDOW_MS } as Options);
  return counts;
}

/** What a token may ask of this process in a minute, told in every answer behind it (draft-ietf-httpapi-ratelimit-headers). */
export function limitRequests({ REQUESTS_PER_MINUTE: limit }: Pick<Config, 'REQUESTS_PER_MINUTE'>) {
  const counts = minuteCounts();
  const policy = `"token";q=${limit};w=${WINDOW_SECONDS}`;
  const counted: RequestHandler = async (_req, res, next) => {
    const { totalHits, resetTime } = await counts.increment(contextOf(res).caller.id);
    const seconds = secondsUntil(resetTime);
    res.setHeader('RateLimit-Policy', policy);
    res.setHeader('RateLimit', `"token";r=${Math.max(0, limit - totalHits)};t=${seconds}`);
    if (totalHits > limit) throw tooMany(`A token may send ${limit} requests a minute`, seconds);
    next();
  };
  const uncounted: RequestHandler = (_req, _res, next) => next();
  return limit > 0 ? counted : uncounted;
}

/** At least one: whoever came again at once would come too soon. */
export function secondsUntil(instant: Date | undefined): number {
  const ms = (instant?.getTime() ?? Date.now() + WINDOW_MS) - Date.now();
  return Math.max(1, Math.ceil(ms / 1_000));
}

export function tooMany(bound: string, seconds: number): ApiError {
  const message = `${bound}. Send it again in ${seconds} seconds, with the same Idempotency-Key.`;
  return new ApiError(429, 'too_many_requests', message, undefined, { 'Retry-After': String(seconds) });
}
