import { soonest, type Due, type Next } from '../shared/lifecycle';
import { addElapsedDays } from '../shared/time';
import type { RecurringRule, RuleTimer } from './recurring';
import { recurringTable } from './transitions';

/** Whether it has made all the instances that it may make. */
export function isComplete({ maxCount, instances }: RecurringRule): boolean {
  return maxCount !== null && instances >= maxCount;
}

export function ruleDue(rule: RecurringRule): Due<RuleTimer> | null {
  if (rule.status !== 'active') return null;
  if (isComplete(rule)) return { command: 'end', at: rule.lastInstanceAt ?? rule.createdAt };
  const days = rule.policies.recurringReviewDays * (rule.remindersSent + 1);
  return soonest(rule.endsAt === null ? null : { command: 'end', at: rule.endsAt }, {
    command: 'remind',
    at: addElapsedDays(rule.reviewedAt, days),
  });
}

export function ruleNext(rule: RecurringRule): Next | null {
  const { waitsFor, who } = recurringTable[rule.status];
  if (waitsFor === null) return null;
  return {
    waiting_for: waitsFor,
    who,
    until: rule.endsAt,
    then: `${countOf(rule)}${rule.endsAt ? '; then the rule ends, and what it made stays' : ''}`,
  };
}

function countOf({ maxCount, instances, endsAt }: RecurringRule): string {
  const made = 'an instance is made as each cycle opens';
  if (maxCount === null) return endsAt ? made : `${made}, until the rule is deleted`;
  const left = Math.max(0, maxCount - instances);
  return `${made}, ${left} more of ${maxCount}${endsAt ? '' : '; then the rule ends, and what it made stays'}`;
}
