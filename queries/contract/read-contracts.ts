import { readContracts as readRows, type ContractView } from '../../store/contract/contracts';
import type { Context, ReadServices } from '../context';

/** Contracts by their ids, as far as the caller may see them: a worker as by `findContract`. */
export function readContracts(
  { db }: ReadServices,
  { scope, caller }: Context,
  ids: string[],
): Promise<ContractView[]> {
  return readRows(db, scope, ids, caller.personId);
}
