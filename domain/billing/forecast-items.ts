import type { Adjustment } from '../adjustment/adjustment';
import { refuseOtherCurrency } from '../adjustment/guard';
import type { Contract } from '../contract/contract';
import { isOvertaken, type CurrencyChange } from '../recurring/other-currency';
import type { RecurringRule } from '../recurring/recurring';
import { hasPassed, type Instant } from '../shared/time';
import { adjustmentItem } from './adjustment-item';
import { currencyOf, type DatedCurrency } from './currency';
import type { CycleAhead } from './forecast-cycles';
import type { BilledItem } from './invoice';
import { landingOf } from './landing';
import { strandedAmong } from './stranded';

/** An item that an invoice is expected to bill. */
export interface ExpectedItem extends BilledItem {
  ruleId: string | null;
  /** The adjustment; null for the instance that a rule has yet to make. */
  adjustmentId: string | null;
  /** What somebody has to do before its invoice locks; null when nothing is missing. */
  assumed: 'approval' | null;
}

/** Why an item that is not billed yet is on none of the invoices to come. */
export const leftOutReasons = [
  'not_approved',
  'own_invoice',
  'no_invoice_left',
  'currency_changed',
  'mixed_currencies',
] as const;

/** `id` is that of the item; of a canceled invoice, whose base pay is billed again, where that is what it is about. */
export interface LeftOut {
  id: string;
  isBasePay?: boolean;
  because: (typeof leftOutReasons)[number];
}

export interface ItemsAhead {
  contract: Contract;
  now: Instant;
  includePending: boolean;
  /** Whether the contract has no cycles after these. */
  toTheEnd: boolean;
  /** Currencies that amendments will have it paid in, and all that it was, is and will be paid in; */
  changes: CurrencyChange[];
  currencies: DatedCurrency[];
  /** and the latter as far as both parties have signed it, by which an approval is judged. */
  signed: DatedCurrency[];
  /** Whether items have yet to go where their currency is paid, because the contract or what it is paid in changes. */
  areMoved: boolean;
}

/**
 * The index of the cycle that bills the item, as if whoever reviews it approved it now; or why there is none. Null
 * when its cycle lies further ahead than was looked, or is an exception.
 */
export function expectedLanding(
  item: Adjustment,
  cycles: CycleAhead[],
  ahead: ItemsAhead,
): number | LeftOut | null {
  const landing = approvedLanding(item, cycles, ahead);
  if (typeof landing !== 'number') return landing;
  const { id, ruleId, currency } = item;
  const cycle = cycles[landing]!;
  if (ruleId !== null && cycle.id === item.cycleId && isOvertaken(item, cycle, ahead.changes))
    return { id, because: 'currency_changed' };
  if (!ahead.areMoved || cycle.id === null) return landing;
  const heir = heirOf({ cycleId: cycle.id, currency }, cycles, ahead);
  return heir === undefined ? landing : (heir ?? { id, because: 'own_invoice' });
}

/** The base pay of canceled invoices that each of the cycles bills again, by its index, and what none of them does. */
export function expectedRebilling(
  rebilled: ReadonlyMap<string, BilledItem[]>,
  cycles: CycleAhead[],
  ahead: ItemsAhead,
): { placed: BilledItem[][]; leftOut: LeftOut[] } {
  const placed: BilledItem[][] = cycles.map(() => []);
  const leftOut: LeftOut[] = [];
  for (const [index, { id: cycleId }] of cycles.entries())
    for (const item of (cycleId && rebilled.get(cycleId)) || []) {
      const { currency, sourceId: id } = item;
      const heir = ahead.areMoved ? heirOf({ cycleId: cycleId!, currency }, cycles, ahead) : undefined;
      if (heir === null) leftOut.push({ id, isBasePay: true, because: 'own_invoice' });
      else placed[heir ?? index]!.push(item);
    }
  return { placed, leftOut };
}

/** The index of the cycle that bills it instead; null where it is billed alone, undefined where it stays. */
function heirOf(
  held: { cycleId: string; currency: string },
  cycles: CycleAhead[],
  { currencies, now }: ItemsAhead,
): number | null | undefined {
  const paid = cycles.map((each) => ({ ...each, currency: currencyOf(currencies, each) }));
  const [stranded] = strandedAmong(paid, [held], now);
  return stranded && (stranded.heir ? paid.indexOf(stranded.heir) : null);
}

/** Where it is, or would be put by an approval now. */
function approvedLanding(
  item: Adjustment,
  cycles: CycleAhead[],
  { contract, now, includePending, toTheEnd, signed, changes }: ItemsAhead,
): number | LeftOut | null {
  const { id, status, cycleId, appliedCycleId, ruleId } = item;
  const indexOf = (wanted: string | null) => {
    const index = cycles.findIndex((each) => each.id !== null && each.id === wanted);
    return index < 0 ? null : index;
  };
  if (status === 'approved') return indexOf(appliedCycleId);
  if (!includePending) return { id, because: 'not_approved' };
  const paid = cycles.map((each) => ({ ...each, currency: currencyOf(signed, each) }));
  const landing = landingOf(item, paid, contract, now);
  if (landing.on === 'own_invoice') return { id, because: 'own_invoice' };
  if (landing.on !== 'cycle')
    return toTheEnd && hasPassed(item.locksAt, now) ? { id, because: 'no_invoice_left' } : null;
  const { cycle } = landing;
  const isOwn = cycle.id === cycleId;
  // One whose own cycle is neither locked nor among these is out of reach.
  if (!isOwn && !hasPassed(item.locksAt, now)) return null;
  if (!refuseOtherCurrency(item, cycle)) return paid.indexOf(cycle);
  const isDeclined = ruleId !== null && isOwn && isOvertaken(item, cycle, changes);
  return { id, because: isDeclined ? 'currency_changed' : 'mixed_currencies' };
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
