import type { Register } from '../../domain/register/registers';
import {
  listEntries as readEntries,
  searchEntries,
  type EntryFilter,
  type SearchPage,
} from '../../store/register/list-entries';
import type { Context, Keyset, ReadServices } from '../context';

/** The entries of a register, the latest first; with `search`, those whose name has it. */
export async function listEntries(
  { db }: ReadServices,
  { scope }: Context,
  register: Register,
  { search, ...filter }: EntryFilter & { search?: string | undefined },
  keyset: Keyset,
): Promise<SearchPage> {
  if (search !== undefined) return searchEntries(db, scope, register, { ...filter, search }, keyset);
  return { rows: await readEntries(db, scope, register, filter, keyset), upTo: null };
}
