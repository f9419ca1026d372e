import { hash } from 'node:crypto';
import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import type { Config } from '../../../config/environment';
import { ApiError } from '../errors';
import { minuteCounts, secondsUntil, tooMany } from './rate-limit';

/** Tokens that were right a short while ago; the oldest makes room for the newest. */
const MOST_REMEMBERED = 10_000;

type Watched = <Found>(req: Request, token: string, find: () => Promise<Found>) => Promise<Found>;

/**
 * What is tried from one address. Where that has been wrong too often in a minute, nothing more is looked up but tokens
 * that this process has found to be right: whoever shares the address with a guesser works on.
 */
export function wrongTokens({ WRONG_TOKENS_PER_MINUTE: limit }: Pick<Config, 'WRONG_TOKENS_PER_MINUTE'>) {
  const wrong = minuteCounts();
  const right = new Set<string>();
  const remember = (known: string) => {
    right.delete(known);
    right.add(known);
    if (right.size > MOST_REMEMBERED) right.delete(right.values().next().value!);
  };
  const watched: Watched = async (req, token, find) => {
    const address = addressOf(req);
    const known = fingerprint(token);
    const { totalHits = 0, resetTime } = (await wrong.get(address)) ?? {};
    if (totalHits >= limit && !right.has(known))
      throw tooMany(`An address may send ${limit} wrong tokens a minute`, secondsUntil(resetTime));
    try {
      const found = await find();
      remember(known);
      return found;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        right.delete(known);
        await wrong.increment(address);
      }
      throw error;
    }
  };
  const unwatched: Watched = (_req, _token, find) => find();
  return limit > 0 ? watched : unwatched;
}

/** Of IPv6 the network: whoever has one address of it has them all. */
function addressOf({ ip }: Request): string {
  return ip === undefined ? '' : ipKeyGenerator(ip);
}

/** The secret itself is not kept. */
function fingerprint(token: string): string {
  return hash('sha256', token, 'base64url');
}
