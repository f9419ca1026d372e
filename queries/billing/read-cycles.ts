import type { Cycle } from '../../domain/billing/cycle';
import { readCycles as readRows } from '../../store/billing/cycles';
import type { Context, ReadServices } from '../context';

/** Cycles by their ids; a worker is shown those of contracts that they may see. */
export function readCycles(
  { db }: ReadServices,
  { scope, caller }: Context,
  ids: string[],
): Promise<Cycle[]> {
  return readRows(db, scope, ids, caller.personId);
}
