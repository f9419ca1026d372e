import { notFound } from '../../domain/shared/failures';
import { getToken, type Token } from '../../store/people/tokens';
import type { Context, ReadServices } from '../context';

export type { Token };

export async function findToken({ db }: ReadServices, { scope }: Context, id: string): Promise<Token> {
  const token = await getToken(db, scope, id);
  if (!token) throw notFound('token');
  return token;
}
