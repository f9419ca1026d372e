import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { listCycles as readCycles } from '../../store/billing/cycles';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of the contract's cycles, the latest first; its keys are their first days. */
export function listCycles(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
  page: Keyset,
): Promise<Cycle[]> {
  return readCycles(db, scope, id, page);
}
