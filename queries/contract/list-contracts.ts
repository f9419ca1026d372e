import {
  listContracts as readContracts,
  type ContractFilter,
  type ContractView,
} from '../../store/contract/contracts';
import { searchContracts as search, type SearchPage } from '../../store/contract/contract-search';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of contracts, newest first. A worker is shown their own only, whatever the filter says. */
export function listContracts(
  { db }: ReadServices,
  context: Context,
  filter: ContractFilter,
  page: Keyset,
): Promise<ContractView[]> {
  return readContracts(db, context.scope, { ...filter, ...ownTo(context) }, page);
}

/** The same of those that have a text in their title, or in their worker's name. */
export function searchContracts(
  { db }: ReadServices,
  context: Context,
  filter: ContractFilter & { search: string },
  page: Keyset,
): Promise<SearchPage> {
  return search(db, context.scope, { ...filter, ...ownTo(context) }, page);
}

function ownTo({ caller }: Context): ContractFilter {
  return caller.side === 'worker' ? { workerId: caller.personId, isSeen: true } : {};
}
