import type { Role } from '../../domain/people/rights';
import type { CommonFilter } from '../../store/db/narrow';
import { listUsers as readUsers, type User } from '../../store/people/users';
import type { Context, Keyset, ReadServices } from '../context';

/** The users of the environment, the latest first. */
export function listUsers(
  { db }: ReadServices,
  { scope }: Context,
  filter: CommonFilter & { role?: Role | undefined },
  keyset: Keyset,
): Promise<User[]> {
  return readUsers(db, scope, filter, keyset);
}
