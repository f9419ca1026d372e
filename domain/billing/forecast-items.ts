import type { Adjustment } from '../adjustment/adjustment';
import { getsOwnInvoice } from '../adjustment/late';
import { isOvertaken, type CurrencyChange } from '../recurring/foreign';
import type { RecurringRule } from '../recurring/recurring';
import type { Instant } from '../shared/time';
import { adjustmentItem } from './adjustment-item';
import type { CycleAhead } from './forecast-cycles';
import type { BilledItem } from './invoice';

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
  now: Instant;
  includePending: boolean;
  /** Whether the contract has no cycles after these. */
  toTheEnd: boolean;
  changes: CurrencyChange[];
}

/**
 * The index of the cycle that bills the item, as if whoever reviews it approved it now; or why there is none. Null
 * when its cycle lies further ahead than was looked, or has been set aside.
 */
export function landingOf(item: Adjustment, cycles: CycleAhead[], ahead: Ahead): number | LeftOut | null {
  const landing = cycleOf(item, cycles, ahead);
  if (typeof landing !== 'number' || item.ruleId === null) return landing;
  // What rules have made is declined with the change; any other item holds up its invoice until somebody does so.
  const isDeclined = isOvertaken(item, cycles[landing]!, ahead.changes);
  return isDeclined ? { id: item.id, because: 'currency_changed' } : landing;
}

function cycleOf(
  item: Adjustment,
  cycles: CycleAhead[],
  { now, includePending, toTheEnd }: Ahead,
): number | LeftOut | null {
  const { id, status, cycleId, appliedCycleId } = item;
  const ahead = (cycle: string | null) => cycles.findIndex((each) => each.id !== null && each.id === cycle);
  if (status === 'approved') return found(ahead(appliedCycleId));
  if (!includePending) return { id, because: 'not_approved' };
  const takesItems = ({ locksAt }: CycleAhead) => now < locksAt;
  const own = ahead(cycleId);
  if (own >= 0 && takesItems(cycles[own]!)) return own;
  if (getsOwnInvoice(item, now)) return { id, because: 'own_invoice' };
  // Of a locked cycle, so that every unlocked one is a later one; one that is not yet open is out of reach.
  if (now < item.locksAt) return null;
  const next = cycles.findIndex(takesItems);
  return next < 0 && toTheEnd ? { id, because: 'no_invoice_left' } : found(next);
}

function found(index: number): number | null {
  return index < 0 ? null : index;
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
