import { listPeople as readPeople, type Person } from '../../store/people/people';
import type { Context, Keyset, ReadServices } from '../context';

/** The people of the environment, the latest first. */
export function listPeople({ db }: ReadServices, { scope }: Context, keyset: Keyset): Promise<Person[]> {
  return readPeople(db, scope, keyset);
}
