import type { RequestHandler, Response } from 'express';
import { nowIn, scopeOfEnvironment } from '../../../store/environment/environments';
import { newId } from '../../../store/db/ids';
import type { Database } from '../../../store/db/database';
import { authenticate as findToken } from '../../../store/environment/tokens';
import type { Context } from '../../../queries/context';
import type { Config } from '../../../config/environment';
import { ApiError } from '../errors';
import { wrongTokens } from './wrong-tokens';

/** Default deny: no route behind this runs without a token, and all it sees is the token's environment. */
export function authenticate(db: Database, config: Config): RequestHandler {
  const attempts = wrongTokens(config);
  return async (req, res, next) => {
    const secret = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (secret) await attempts.check(req, secret);
    const found = secret ? await findToken(db, secret) : undefined;
    if (secret) await attempts.tell(req, secret, found !== undefined);
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
    const scope = scopeOfEnvironment(environment);
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

export function contextOf(res: Response): Context {
  return res.locals.context as Context;
}
