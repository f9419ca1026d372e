import { notFound } from '../../domain/shared/failures';
import { getToken, type Token } from '../../store/people/tokens';
import type { Context, ReadServices } from '../context';

/** A session of this worker; no other token is one, whoever's it is. */
export async function findSession(
  { db }: ReadServices,
  { scope }: Context,
  personId: string,
  id: string,
): Promise<Token> {
  const token = await getToken(db, scope, id);
  if (token?.kind !== 'session' || token.personId !== personId) throw notFound('session');
  return token;
}
