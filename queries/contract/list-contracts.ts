import {
  listContracts as readContracts,
  type ContractFilter,
  type ContractView,
} from '../../store/contract/contracts';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of contracts, newest first. A worker is shown their own only, whatever the filter says. */
export function listContracts(
  { db }: ReadServices,
  { scope, token }: Context,
  filter: ContractFilter,
  page: Keyset,
): Promise<ContractView[]> {
  const own = token.scope === 'worker' ? { workerId: token.personId ?? undefined, isSeen: true } : {};
  return readContracts(db, scope, { ...filter, ...own }, page);
}
