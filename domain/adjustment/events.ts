import type { BilledItem } from '../billing/invoice';
import type { Invoice } from '../invoice/invoice';
import type { OfAdjustment, ToldOfAdjustment } from '../events/adjustment';
import type { EventDraft, Told } from '../events/event';
import { formatMoney } from '../shared/money';
import type { Adjustment } from './adjustment';

export function adjustmentEvent<Type extends keyof ToldOfAdjustment>(
  adjustment: Adjustment,
  type: Type,
  payload: ToldOfAdjustment[Type],
): Told<Type, OfAdjustment & ToldOfAdjustment[Type]> {
  return { type, payload: { ...about(adjustment), ...payload } };
}

/** Approved, and no invoice is left for it. */
export function notPayableEvent(adjustment: Adjustment): EventDraft {
  return { type: 'invoice-adjustment.not_payable', payload: about(adjustment) };
}

function about({ id, type, amount, currency, cycleId, ruleId }: Adjustment): OfAdjustment {
  return {
    adjustment_id: id,
    adjustment_type: type,
    amount: formatMoney({ minor: amount, currency }),
    currency,
    cycle_id: cycleId,
    ...(ruleId ? { rule_id: ruleId } : {}),
  };
}

/** Another cycle bills it than the one it was approved for, because that is paid in another currency by now. */
export function movedEvent(item: Adjustment, { id }: { id: string }): EventDraft {
  return adjustmentEvent(item, 'invoice-adjustment.moved', { applied_cycle_id: id, reason: 'currency' });
}

/** As it is told where the invoice of that cycle is to bill it. */
export function withCycle(event: EventDraft, id: string): EventDraft {
  switch (event.type) {
    case 'invoice-adjustment.created':
      return { ...event, payload: { ...event.payload, applied_cycle_id: id } };
    case 'invoice-adjustment.reviewed':
      return { ...event, payload: { ...event.payload, applied_cycle_id: id } };
    default:
      return event;
  }
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
