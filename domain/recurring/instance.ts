import type { Adjustment } from '../adjustment/adjustment';
import { decideAdjustment } from '../adjustment/decide';
import type { Cycle } from '../billing/cycle';
import type { Contract } from '../contract/contract';
import { dateAt } from '../shared/calendar';
import { SYSTEM, type Actor, type Decision } from '../shared/lifecycle';
import { inScope } from '../shared/scope';
import type { Instant } from '../shared/time';
import type { RecurringRule } from './recurring';

/** The instance of the rule for one cycle, as if somebody had submitted it. */
export function instanceOf(
  id: string,
  rule: RecurringRule,
  contract: Contract,
  cycle: Pick<Cycle, 'id' | 'locksAt'>,
  { actor, at }: { actor: Actor; at: Instant },
): Decision<Adjustment> {
  const { type, category, amount, currency, description, policies } = rule;
  const draft = {
    ...inScope(rule),
    id,
    contractId: rule.contractId,
    ...{ type, category, amount, currency, description, policies },
    dateSubmitted: dateAt(at, contract.timezone),
    cycleId: cycle.id,
    locksAt: cycle.locksAt,
    ruleId: rule.id,
    attachment: null,
  };
  // Whoever made the rule has reported what it makes; whether they may approve that was asked when they made it.
  const { isAutoApproved: autoApprove, createdBy: reportedBy, editedBy = null } = rule;
  const by = autoApprove ? SYSTEM : actor;
  return decideAdjustment(null, { type: 'submit', actor: by, draft, autoApprove, reportedBy, editedBy }, at);
}
