import type { RecurringRule } from '../../domain/recurring/recurring';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { sendRule } from './send-rule';

/** Deletes the rule; what it has made stays (R1-13). */
export function deleteRule(
  services: Services,
  context: Context,
  rule: RecurringRule,
  reason: string | null,
): Promise<RecurringRule> {
  return sendRule(services, context, rule, { type: 'delete', actor: context.actor, reason });
}
