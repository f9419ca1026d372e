import type { RecurringRule } from '../../domain/recurring/recurring';
import { notFound } from '../../domain/shared/failures';
import { firstOfRule, type AdjustmentInCycle } from '../../store/adjustment/adjustments';
import type { Context, ReadServices } from '../context';

/** The adjustment that was made with the rule. */
export async function findFirstInstance(
  { db }: ReadServices,
  { scope }: Context,
  { id: ruleId }: Pick<RecurringRule, 'id'>,
): Promise<AdjustmentInCycle> {
  const first = await firstOfRule(db, scope, ruleId);
  if (!first) throw notFound('adjustment');
  return first;
}
