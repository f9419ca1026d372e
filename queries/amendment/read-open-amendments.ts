import { readOpenOfMany, type AmendmentOfContract } from '../../store/amendment/amendments';
import type { Context, ReadServices } from '../context';

/** The open amendments of many contracts, in the order in which they were made. */
export function readOpenAmendments(
  { db }: ReadServices,
  { scope, caller }: Context,
  contractIds: string[],
): Promise<AmendmentOfContract[]> {
  return readOpenOfMany(db, scope, contractIds, caller.personId);
}
