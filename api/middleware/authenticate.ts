import type { RequestHandler } from 'express';
import { nowIn, scopeOf } from '../../store/environments';
import { newId } from '../../store/ids';
import type { Database } from '../../store/database';
import { authenticate as findToken, type Token } from '../../store/tokens';
import { contextOf, type Context } from '../context';
import { ApiError } from '../errors';

/** Default deny: no route behind this runs without a token, and all it sees is the token's environment. */
export function authenticate(db: Database): RequestHandler {
  return async (req, res, next) => {
    const secret = /^Bearer (\S+)$/.exec(req.headers.authorization ?? '')?.[1];
    const found = secret ? await findToken(db, secret) : undefined;
    if (!found) {
      throw new ApiError(
        401,
        'unauthorized',
        'Send a valid token: Authorization: Bearer <token>.',
        undefined,
        {
          'WWW-Authenticate': 'Bearer',
        },
      );
    }
    const { token, environment, personName } = found;
    const scope = scopeOf(environment);
    const context: Context = {
      scope,
      environment,
      token,
      actor: { type: token.scope, id: token.personId ?? token.id, name: personName ?? token.name },
      now: nowIn(environment),
      commandId: newId(),
      resourceId: newId(),
    };
    res.locals.context = context;
    next();
  };
}

export function requireScope(scope: Token['scope']): RequestHandler {
  return (_req, res, next) => {
    const { token } = contextOf(res);
    if (token.scope === scope) return next();
    const needed =
      scope === 'admin'
        ? 'an admin token: it is the employer who does this'
        : 'a worker token: it is the worker who does this';
    throw new ApiError(403, 'wrong_token_scope', `This needs ${needed}.`);
  };
}

export const adminOnly = requireScope('admin');
export const workerOnly = requireScope('worker');
