import {
  listContracts as readContracts,
  type ContractFilter,
  type ContractView,
} from '../../store/contract/contracts';
import { searchContracts as search, type SearchPage } from '../../store/contract/contract-search';
import type { Context, Keyset, ReadServices } from '../context';
import { isOfAnother } from './of-another';

/** A page of contracts, newest first. A worker is shown their own only, and of anybody else's none. */
export function listContracts(
  { db }: ReadServices,
  context: Context,
  filter: ContractFilter,
  page: Keyset,
): Promise<ContractView[]> {
  if (isOfAnother(context, filter)) return Promise.resolve([]);
  return readContracts(db, context.scope, { ...filter, ...ownTo(context) }, page);
}

/** The same of those that have a text in their title, or in their worker's name. */
export function searchContracts(
  { db }: ReadServices,
  context: Context,
  filter: ContractFilter & { search: string },
  page: Keyset,
): Promise<SearchPage> {
  if (isOfAnother(context, filter)) return Promise.resolve({ rows: [], upTo: null });
  return search(db, context.scope, { ...filter, ...ownTo(context) }, page);
}

function ownTo({ caller }: Context): ContractFilter {
  return caller.side === 'worker' ? { workerId: caller.personId, isSeen: true } : {};
}
