import type { Context } from '../../queries/context';
import { ApiError } from './errors';
import type { Caller } from './route';

const needed = {
  admin: 'an admin token: it is the employer who does this',
  worker: 'a worker token: it is the worker who does this',
} as const satisfies Record<Exclude<Caller, 'anybody' | 'any token'>, string>;

/** Refuses a token for whose scope a route, or one form of it, is not. */
export function checkTokenScope({ token }: Pick<Context, 'token'>, scope: keyof typeof needed): void {
  if (token.scope === scope) return;
  throw new ApiError(403, 'wrong_token_scope', `This needs ${needed[scope]}.`);
}
