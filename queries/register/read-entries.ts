import type { Entry } from '../../domain/register/entry';
import { getEntries } from '../../store/register/entries';
import type { Context, ReadServices } from '../context';

/** Entries by their ids, of whichever registers; workers read none. */
export function readEntries(
  { db }: ReadServices,
  { scope, caller }: Context,
  ids: string[],
): Promise<Entry[]> {
  return caller.side === 'employer' ? getEntries(db, scope, ids) : Promise.resolve([]);
}
