import { decideRule } from '../../domain/recurring/decide';
import { ruleDue } from '../../domain/recurring/due';
import { ruleCommands, type RecurringRule, type RuleCommand } from '../../domain/recurring/recurring';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/**
 * One recurring rule. Waits for changes, the end date or the last instance, and reminds people to review it; ends
 * when it is deleted or over. Its instances are made by the billing cycle, for all contracts of a calendar at once.
 */
export async function recurringAdjustment(input: LifecycleInput<RecurringRule>): Promise<void> {
  await runLifecycle<RecurringRule, RuleCommand>(
    {
      commands: ruleCommands,
      decide: decideRule,
      due: ruleDue,
      isWaiting: ({ status }) => status === 'active',
      record: durable('recordRecurring'),
      load: durable('loadRecurring'),
    },
    input,
  );
}
