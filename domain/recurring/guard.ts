import { hasBegun, type Cycle } from '../billing/cycle';
import type { Refusal } from '../shared/errors';
import { hasPassed, type Instant } from '../shared/time';
import type { RecurringRule } from './recurring';
import { recursIn } from './recurs';

/** A document belongs to one item, and a rule makes many (R1-16). */
export function refuseAttachment(attachment: object | null | undefined): Refusal | null {
  if (!attachment) return null;
  return {
    code: 'recurring_attachment',
    field: 'file',
    message: 'A recurring adjustment takes no attachment. Leave it out, or make a single adjustment.',
  };
}

type Opening = Pick<Cycle, 'id' | 'startsOn' | 'opensAt' | 'openedAt' | 'status'>;

/**
 * From the instant at which a cycle opens, its instance comes as the rule was then, however late that is done: until it
 * is there, nobody takes it back or makes it another one.
 */
export function refuseWhileDue(rule: RecurringRule, cycles: Opening[], at: Instant): Refusal | null {
  const due = cycles.find(
    (cycle) => !hasBegun(cycle) && hasPassed(cycle.opensAt, at) && recursIn(rule, cycle),
  );
  if (!due) return null;
  return {
    code: 'occurrence_due',
    message: `The cycle from ${due.startsOn} on has begun, and the rule's adjustment for it is being made. Try again once it is there; until its invoice locks it can be declined or deleted by itself.`,
    details: { due_since: due.opensAt, cycle_id: due.id },
  };
}
