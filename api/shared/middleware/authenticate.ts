import type { RequestHandler, Response } from 'express';
import type { Config } from '../../../config/environment';
import type { Context } from '../../../queries/context';
import type { Database } from '../../../store/db/database';
import { findPresented } from '../../../store/people/authenticate';
import { contextFor, identityOfToken, type Identity } from '../identity';
import { openId } from '../open-id';
import { unauthorized } from '../refused-token';
import { lastUse } from './last-use';
import { wrongTokens } from './wrong-tokens';

/** Default deny: no route behind this runs without a token, and all it sees is the token's environment. */
export function authenticate(db: Database, config: Config): RequestHandler {
  const watched = wrongTokens(config);
  const identify = identifying(db, config);
  return async (req, res, next) => {
    const token = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
    if (token === undefined) throw unauthorized();
    res.locals.context = contextFor(await watched(req, token, () => identify(token)));
    next();
  };
}

/** By a token of ours, or of an issuer that vouches for users here. */
function identifying(db: Database, config: Config): (token: string) => Promise<Identity> {
  const used = lastUse(db);
  const signedIn = openId(db, config);
  return async (token) => {
    const vouched = await signedIn(token);
    if (vouched) return vouched;
    const presented = await findPresented(db, token);
    if (!presented) throw unauthorized();
    const identity = identityOfToken(presented);
    used(presented);
    return identity;
  };
}

export function contextOf(res: Response): Context {
  return res.locals.context as Context;
}
