import { refuseRotation, scopesFor, type TokenOwner } from '../../domain/people/token';
import { RefusedError } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import { rotateToken as storeSecret, type Token } from '../../store/people/tokens';
import { getUser } from '../../store/people/users';
import type { Services } from '../services';
import type { NewToken } from './create-token';
import { employer } from './employer';

/**
 * Gives a token a new secret; the old one stays good for the overlap. Whoever rotates it is given the secret, so that
 * the same goes for them as for who makes a token.
 */
export async function rotateToken(
  { db }: Services,
  context: Context,
  token: Token,
  overlapSeconds: number,
): Promise<NewToken> {
  const { scope, environment, actor, now: at, commandId } = context;
  const over = refuseRotation(token);
  if (over) throw new RefusedError(over);
  const scoping = scopesFor(employer(context), await ownerOf({ db }, token), token.scopes);
  if (!scoping.ok) throw new RefusedError(scoping.refusal);
  const given = { environment: environment.kind, overlapSeconds, scopes: scoping.scopes };
  const rotated = await storeSecret(db, { ...scope, id: token.id }, given, { actor, at, commandId });
  if (!rotated) throw notFound('token');
  // Somebody may have revoked it meanwhile.
  const revoked = refuseRotation(rotated.token);
  if (revoked) throw new RefusedError(revoked);
  return rotated;
}

async function ownerOf({ db }: ReadServices, token: Token): Promise<TokenOwner> {
  const { kind, userId, personId, roles } = token;
  switch (kind) {
    case 'worker':
    case 'session':
      return { kind, personId: personId ?? '' };
    case 'service':
      return { kind, roles: roles ?? [] };
    case 'user': {
      const user = await getUser(db, token, userId ?? '');
      return { kind, userId: userId ?? '', roles: user?.roles ?? [] };
    }
  }
}
