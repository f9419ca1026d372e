import {
  listContracts as readContracts,
  type ContractFilter,
  type ContractView,
} from '../../store/contract/contracts';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of contracts, the latest first. A worker is shown their own only, whatever the filter says. */
export function listContracts(
  { db }: ReadServices,
  { scope, token }: Context,
  filter: ContractFilter,
  page: Keyset,
): Promise<ContractView[]> {
  return readContracts(db, scope, { ...filter, workerId: token.personId ?? filter.workerId }, page);
}
