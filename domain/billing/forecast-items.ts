import type { Adjustment } from '../adjustment/adjustment';
import type { Contract } from '../contract/contract';
import { isOvertaken, type CurrencyChange } from '../recurring/other-currency';
import type { RecurringRule } from '../recurring/recurring';
import { hasPassed, type Instant } from '../shared/time';
import { adjustmentItem } from './adjustment-item';
import type { CycleAhead } from './forecast-cycles';
import type { BilledItem } from './invoice';
import { landingOf } from './landing';

/** An item that an invoice is expected to bill. */
export interface ExpectedItem extends BilledItem {
  ruleId: string | null;
  /** The adjustment; null for the instance that a rule has yet to make. */
  adjustmentId: string | null;
  /** What somebody has to do before its invoice locks; null when nothing is missing. */
  assumed: 'approval' | null;
}

/** Why an item that is not billed yet is on none of the invoices to come. */
export interface LeftOut {
  id: string;
  because: 'not_approved' | 'own_invoice' | 'no_invoice_left' | 'currency_changed';
}

interface Ahead {
  contract: Contract;
  now: Instant;
  includePending: boolean;
  /** Whether the contract has no cycles after these. */
  toTheEnd: boolean;
  changes: CurrencyChange[];
}

/**
 * The index of the cycle that bills the item, as if whoever reviews it approved it now; or why there is none. Null
 * when its cycle lies further ahead than was looked, or is an exception.
 */
export function expectedLanding(
  item: Adjustment,
  cycles: CycleAhead[],
  ahead: Ahead,
): number | LeftOut | null {
  const landing = cycleOf(item, cycles, ahead);
  if (typeof landing !== 'number' || item.ruleId === null) return landing;
  // What rules have made is declined with the change; any other item holds up its invoice until somebody does so.
  const isDeclined = isOvertaken(item, cycles[landing]!, ahead.changes);
  return isDeclined ? { id: item.id, because: 'currency_changed' } : landing;
}

function cycleOf(
  item: Adjustment,
  cycles: CycleAhead[],
  { contract, now, includePending, toTheEnd }: Ahead,
): number | LeftOut | null {
  const { id, status, cycleId, appliedCycleId } = item;
  const ofId = (cycle: string | null) => cycles.find((each) => each.id !== null && each.id === cycle);
  const found = (cycle: CycleAhead | undefined) => (cycle ? cycles.indexOf(cycle) : null);
  if (status === 'approved') return found(ofId(appliedCycleId));
  if (!includePending) return { id, because: 'not_approved' };
  const landing = landingOf(item, cycles, contract, now);
  // One whose own cycle is neither locked nor among these is out of reach.
  if (landing.on === 'cycle')
    return landing.cycle.id === cycleId || hasPassed(item.locksAt, now) ? found(landing.cycle) : null;
  if (landing.on === 'own_invoice') return { id, because: 'own_invoice' };
  return toTheEnd && hasPassed(item.locksAt, now) ? { id, because: 'no_invoice_left' } : null;
}

/** The line of an item that there is already. */
export function expectedItem(adjustment: Adjustment): ExpectedItem {
  const { id, ruleId, status } = adjustment;
  return {
    ...adjustmentItem(adjustment, id),
    ruleId,
    adjustmentId: id,
    assumed: status === 'pending' ? 'approval' : null,
  };
}

/** The line of the instance that a rule makes in a cycle that opens; a rule makes one in each. */
export function expectedInstance(rule: RecurringRule): ExpectedItem {
  return {
    ...adjustmentItem(rule, rule.id),
    ruleId: rule.id,
    adjustmentId: null,
    assumed: rule.isAutoApproved ? null : 'approval',
  };
}
