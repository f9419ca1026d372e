import type { RecurringRule, RuleCommand } from '../../domain/recurring/recurring';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** A command about one recurring rule; null for one that is to be made. */
export function sendRule(
  { orchestrator }: Services,
  context: Context,
  row: RecurringRule | null,
  command: RuleCommand,
): Promise<RecurringRule> {
  return orchestrator.send(context, 'recurringAdjustment', { row, command });
}
