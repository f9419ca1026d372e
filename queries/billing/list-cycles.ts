import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { listCycles as readCycles } from '../../store/billing/cycles';
import type { Context, ReadServices } from '../context';

const MAX_CYCLES = 100;

/** The contract's cycles, the latest first. */
export function listCycles(
  { db }: ReadServices,
  { scope }: Context,
  { id }: Pick<Contract, 'id'>,
): Promise<Cycle[]> {
  return readCycles(db, scope, id, { before: null, limit: MAX_CYCLES });
}
