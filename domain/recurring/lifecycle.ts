import { declareLifecycle } from '../shared/lifecycle';
import { decideRule } from './decide';
import { ruleDue } from './due';
import { ruleCommands, type RecurringRule, type RuleCommand } from './recurring';

/**
 * One recurring rule. Waits for changes, the end date or the last instance, and reminds people to review it; ends
 * when it is deleted or over. Its instances are made by the billing cycle, for all contracts of a calendar at once.
 */
export const recurringAdjustment = declareLifecycle<RecurringRule, RuleCommand>()({
  rows: 'recurring_rules',
  path: 'recurring',
  record: 'recordRecurring',
  load: 'loadRecurring',
  commands: ruleCommands,
  decide: decideRule,
  due: ruleDue,
  isWaiting: ({ status }) => status === 'active',
  isSettled: ({ status }) => status !== 'active',
  contractOf: ({ contractId }) => contractId,
});
