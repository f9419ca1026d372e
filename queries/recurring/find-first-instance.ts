import type { RecurringRule } from '../../domain/recurring/recurring';
import { notFound } from '../../domain/shared/failures';
import { listAdjustments, type AdjustmentView } from '../../store/adjustment/adjustments';
import type { Context, ReadServices } from '../context';

/** The adjustment that was made with the rule. */
export async function findFirstInstance(
  { db }: ReadServices,
  { scope }: Context,
  { id: ruleId }: Pick<RecurringRule, 'id'>,
): Promise<AdjustmentView> {
  const instances = await listAdjustments(db, scope, { ruleId }, { before: null, limit: 100 });
  const first = instances.at(-1);
  if (!first) throw notFound('adjustment');
  return first;
}
