import { readPeople as readRows, type Person } from '../../store/people/people';
import type { Context, ReadServices } from '../context';

/** People by their ids; a worker is shown no person but their own. */
export function readPeople(
  { db }: ReadServices,
  { scope, caller }: Context,
  ids: string[],
): Promise<Person[]> {
  const { personId } = caller;
  return readRows(db, scope, personId === null ? ids : ids.filter((id) => id === personId));
}
