import { notFound } from '../../domain/shared/failures';
import { getAdjustment, type AdjustmentView } from '../../store/adjustment/adjustments';
import type { Context, ReadServices } from '../context';
import { refuseForeign } from '../contract/find-contract';

export type { AdjustmentView };

/** The adjustment in the caller's environment: refused when it is not there, and when it is another worker's. */
export async function findAdjustment(
  { db }: ReadServices,
  context: Context,
  id: string,
): Promise<AdjustmentView> {
  const adjustment = await getAdjustment(db, context.scope, id);
  if (!adjustment) throw notFound('adjustment');
  refuseForeign(context, adjustment.workerId);
  return adjustment;
}
