import { listGroups as readGroups, type Group } from '../../store/people/people';
import type { Context, Keyset, ReadServices } from '../context';

/** The groups of the environment, the latest first. */
export function listGroups({ db }: ReadServices, { scope }: Context, keyset: Keyset): Promise<Group[]> {
  return readGroups(db, scope, keyset);
}
