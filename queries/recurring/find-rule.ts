import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { RefusedError } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import { getRule } from '../../store/recurring/recurring';
import type { Context, ReadServices } from '../context';

/** The rule in the caller's environment. Rules are shown to the employer only. */
export async function findRule({ db }: ReadServices, { scope }: Context, id: string): Promise<RecurringRule> {
  const rule = await getRule(db, scope, id);
  if (!rule) throw notFound('recurring adjustment');
  return rule;
}

/** The rule that made the adjustment. */
export async function findRuleOf(
  services: ReadServices,
  context: Context,
  { ruleId }: Pick<Adjustment, 'ruleId'>,
): Promise<RecurringRule> {
  if (ruleId !== null) return findRule(services, context, ruleId);
  throw new RefusedError({
    code: 'not_found',
    message: 'No recurring rule made this adjustment; leave recurring out.',
  });
}
