import type { CalendarDate } from '../shared/time';
import { isComplete } from './due';
import type { RecurringRule } from './recurring';

/** Whether the rule makes an instance in a cycle that opens. The one of its first cycle was made with it. */
export function recursIn(
  rule: RecurringRule,
  { id, startsOn }: { id: string | null; startsOn: CalendarDate },
): boolean {
  if (id === rule.firstCycleId || isComplete(rule)) return false;
  return rule.endDate === null || startsOn <= rule.endDate;
}
