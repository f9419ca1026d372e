import type { BilledItem } from '../billing/invoice';
import type { Invoice } from '../invoice/invoice';
import type { EventDraft } from '../shared/events';
import { formatMoney } from '../shared/money';
import type { Adjustment } from './adjustment';

/** Every event of an adjustment says which one, and what it is worth, so that nobody has to ask for it. */
export function adjustmentEvent(
  { id, type, amount, currency, cycleId, ruleId }: Adjustment,
  event: EventDraft['type'],
  payload: Record<string, unknown>,
): EventDraft {
  return {
    type: event,
    payload: {
      adjustment_id: id,
      adjustment_type: type,
      amount: formatMoney({ minor: amount, currency }),
      currency,
      cycle_id: cycleId,
      ...(ruleId ? { rule_id: ruleId } : {}),
      ...payload,
    },
  };
}

/** Another cycle bills it than the one it was approved for, because that is paid in another currency by now. */
export function movedEvent(item: Adjustment, { id }: { id: string }): EventDraft {
  return adjustmentEvent(item, 'invoice-adjustment.moved', { applied_cycle_id: id, reason: 'currency' });
}

/**
 * An invoice bills it. The amount carries its sign, and `version` is the one that the item thereby has: at a lock no
 * other record of that version is kept (`listVersions`). Fields are in the order of the alphabet, like those of
 * `issuedEvent`.
 */
export function appliedEvent(
  { sourceId, category, amount, version }: Omit<BilledItem, 'currency'> & Pick<Adjustment, 'version'>,
  { id, number, cycleId, currency }: Pick<Invoice, 'id' | 'number' | 'cycleId' | 'currency'>,
): EventDraft {
  return {
    type: 'invoice-adjustment.applied',
    payload: {
      adjustment_id: sourceId,
      adjustment_type: category,
      amount: formatMoney({ minor: String(amount), currency }),
      currency,
      cycle_id: cycleId,
      invoice_id: id,
      invoice_number: number,
      version: version + 1,
    },
  };
}
