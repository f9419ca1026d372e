import { notFound } from '../../domain/shared/failures';
import { getUser, type User } from '../../store/people/users';
import type { Context, ReadServices } from '../context';

export type { User };

export async function findUser({ db }: ReadServices, { scope }: Context, id: string): Promise<User> {
  const user = await getUser(db, scope, id);
  if (!user) throw notFound('user');
  return user;
}
