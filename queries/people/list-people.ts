import { listPeople as readPeople, type Person } from '../../store/people/people';
import type { CommonFilter } from '../../store/db/narrow';
import type { Context, Keyset, ReadServices } from '../context';

/** The people of the environment, the latest first. */
export function listPeople(
  { db }: ReadServices,
  { scope }: Context,
  filter: CommonFilter,
  keyset: Keyset,
): Promise<Person[]> {
  return readPeople(db, scope, filter, keyset);
}
