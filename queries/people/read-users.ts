import { readUsers as readRows, type User } from '../../store/people/users';
import type { Context, ReadServices } from '../context';

/** Users by their ids. */
export function readUsers({ db }: ReadServices, { scope }: Context, ids: string[]): Promise<User[]> {
  return readRows(db, scope, ids);
}
