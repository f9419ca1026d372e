import type { Adjustment } from '../adjustment/adjustment';
import { getsOwnInvoice } from '../adjustment/late';
import type { RecurringRule } from '../recurring/recurring';
import type { Instant } from '../time';
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
export type LeftOut = { id: string; because: 'not_approved' | 'own_invoice' | 'no_invoice_left' };

/**
 * The index of the cycle that bills the item, as if whoever reviews it approved it now; or why there is none. Null
 * when its cycle lies further ahead than was looked, or has been set aside.
 */
export function landingOf(
  item: Adjustment,
  cycles: CycleAhead[],
  { now, includePending, toTheEnd }: { now: Instant; includePending: boolean; toTheEnd: boolean },
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

/** The line that an adjustment makes. A deduction lowers the total, everything else raises it. */
export function expectedItem(adjustment: Adjustment): ExpectedItem {
  const { id, ruleId, status } = adjustment;
  return {
    ...itemOf(adjustment, id),
    ruleId,
    adjustmentId: id,
    assumed: status === 'pending' ? 'approval' : null,
  };
}

/** The line of the instance that a rule makes in a cycle that opens; a rule makes one in each. */
export function expectedInstance(rule: RecurringRule): ExpectedItem {
  return {
    ...itemOf(rule, rule.id),
    ruleId: rule.id,
    adjustmentId: null,
    assumed: rule.isAutoApproved ? null : 'approval',
  };
}

function itemOf(
  { type, description, amount, currency }: Pick<Adjustment, 'type' | 'description' | 'amount' | 'currency'>,
  sourceId: string,
): BilledItem {
  return {
    sourceType: 'adjustment',
    sourceId,
    description: description === '' ? type : description,
    category: type,
    amount: type === 'deduction' ? -BigInt(amount) : BigInt(amount),
    currency,
  };
}
