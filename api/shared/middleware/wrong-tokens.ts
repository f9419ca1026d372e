import { hash } from 'node:crypto';
import type { Request } from 'express';
import { ipKeyGenerator } from 'express-rate-limit';
import type { Config } from '../../../config/environment';
import { minuteCounts, secondsUntil, tooMany } from './rate-limit';

/** Tokens that were right a short while ago; the oldest makes room for the newest. */
const MOST_REMEMBERED = 10_000;

/**
 * What is tried from one address. Where that has been wrong too often in a minute, nothing more is looked up but tokens
 * that this process has found to be right: whoever shares the address with a guesser works on.
 */
export function wrongTokens({ WRONG_TOKENS_PER_MINUTE: limit }: Pick<Config, 'WRONG_TOKENS_PER_MINUTE'>) {
  const wrong = minuteCounts();
  const right = new Set<string>();
  return {
    /** Refuses to look at the token. */
    async check(req: Request, token: string): Promise<void> {
      if (limit === 0) return;
      const { totalHits = 0, resetTime } = (await wrong.get(addressOf(req))) ?? {};
      if (totalHits < limit || right.has(fingerprint(token))) return;
      throw tooMany(`An address may send ${limit} wrong tokens a minute`, secondsUntil(resetTime));
    },
    async tell(req: Request, token: string, isRight: boolean): Promise<void> {
      if (limit === 0) return;
      const known = fingerprint(token);
      right.delete(known);
      if (isRight) right.add(known);
      else await wrong.increment(addressOf(req));
      if (right.size > MOST_REMEMBERED) right.delete(right.values().next().value!);
    },
  };
}

/** Of IPv6 the network: whoever has one address of it has them all. */
function addressOf({ ip }: Request): string {
  return ip === undefined ? '' : ipKeyGenerator(ip);
}

/** The secret itself is not kept. */
function fingerprint(token: string): string {
  return hash('sha256', token, 'base64url');
}
