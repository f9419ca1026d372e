import type { RecurringRule } from '../../domain/recurring/recurring';
import { listRules as readRules, type RuleFilter } from '../../store/recurring/recurring';
import type { Context, Keyset, ReadServices } from '../context';

/** A page of recurring rules, newest first. */
export function listRules(
  { db }: ReadServices,
  { scope }: Context,
  filter: RuleFilter,
  page: Keyset,
): Promise<RecurringRule[]> {
  return readRules(db, scope, filter, page);
}
