import type { RequestHandler, Response } from 'express';
import { employerCaller, userActor, type Caller } from '../../../domain/people/caller';
import type { Actor } from '../../../domain/shared/lifecycle';
import type { Config } from '../../../config/environment';
import type { Context } from '../../../queries/context';
import type { Database } from '../../../store/db/database';
import { newId } from '../../../store/db/ids';
import { nowIn, scopeOfEnvironment, type Environment } from '../../../store/environment/environments';
import { findPresented, type Presented } from '../../../store/people/authenticate';
import { ApiError } from '../errors';
import { lastUse } from './last-use';
import { wrongTokens } from './wrong-tokens';

/** Who a request is from, and where: what a token, or whatever else is sent as one, says. */
export interface Identity {
  caller: Caller;
  actor: Actor;
  environment: Environment;
}

/** Default deny: no route behind this runs without a token, and all it sees is the token's environment. */
export function authenticate(db: Database, config: Config): RequestHandler {
  const attempts = wrongTokens(config);
  const used = lastUse(db);
  return async (req, res, next) => {
    const secret = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (secret) await attempts.check(req, secret);
    const presented = secret ? await findPresented(db, secret) : undefined;
    if (secret) await attempts.tell(req, secret, presented !== undefined);
    if (!presented) throw unauthorized();
    const identity = identify(presented);
    used(presented);
    res.locals.context = contextFor(identity);
    next();
  };
}

export function contextFor({ caller, actor, environment }: Identity): Context {
  const scope = scopeOfEnvironment(environment);
  const ids = { commandId: newId(), resourceId: newId() };
  return { scope, environment, caller, actor, now: nowIn(environment), ...ids };
}

export function contextOf(res: Response): Context {
  return res.locals.context as Context;
}

/** Whoever sends a secret that was good is told why it no longer is, and nothing about whose it was. */
export function identify(presented: Presented): Identity {
  const { id, name, user, person, environment, roles, scopes } = presented;
  if (presented.isRevoked) throw refused('token_revoked', 'This token has been revoked.');
  if (presented.isExpired) throw refused('token_expired', 'This token has expired.');
  if (presented.isReplaced)
    throw refused('token_expired', 'This token has been rotated; use its new secret.');
  if (person) {
    const caller: Caller = { id, side: 'worker', personId: person.id };
    return { caller, actor: { type: 'worker', id: person.id, name: person.name }, environment };
  }
  if (user?.status === 'disabled')
    throw refused('user_disabled', 'The user to whom this token belongs is disabled.');
  const caller = employerCaller({ id, userId: user?.id ?? null, roles: user?.roles ?? roles ?? [], scopes });
  return { caller, actor: user ? userActor(user) : { type: 'service', id, name }, environment };
}

export function unauthorized(): ApiError {
  const message = 'Send a valid token: Authorization: Bearer <token>.';
  return new ApiError(401, 'unauthorized', message, undefined, { 'WWW-Authenticate': 'Bearer' });
}

type Why = 'token_revoked' | 'token_expired' | 'user_disabled';

export function refused(code: Why, message: string): ApiError {
  const headers = { 'WWW-Authenticate': `Bearer error="invalid_token", error_description="${message}"` };
  return new ApiError(
    401,
    code,
    `${message} Ask whoever manages the tokens of your organisation for another.`,
    undefined,
    headers,
  );
}
