import {
  listAdjustments as readAdjustments,
  type AdjustmentFilter,
  type AdjustmentView,
} from '../../store/adjustment/adjustments';
import type { Context, Keyset, ReadServices } from '../context';

export type { AdjustmentFilter };

/** A page of adjustments, newest first; a worker sees those of their own contracts. */
export function listAdjustments(
  { db }: ReadServices,
  { scope, caller }: Context,
  filter: Omit<AdjustmentFilter, 'workerId'>,
  page: Keyset,
): Promise<AdjustmentView[]> {
  const own = caller.side === 'worker' ? { workerId: caller.personId } : {};
  return readAdjustments(db, scope, { ...filter, ...own }, page);
}
