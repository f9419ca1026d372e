import type { BilledItem, Counted } from '../billing/invoice';
import type { OfAdjustment, OfWork, ToldOfItem } from '../events/adjustment';
import type { EventDraft } from '../events/event';
import type { Invoice } from '../invoice/invoice';
import { formatMoney } from '../shared/money';
import { adjustmentTypeOf, type Adjustment } from './adjustment';
import { deadlineOf } from './due';
import { isWork, kindOf } from './item-kind';

/** What happens to an item, told as events of its kind: `invoice-adjustment.created`, `task.created`. */
export function itemEvent<Verb extends keyof ToldOfItem>(
  item: Adjustment,
  verb: Verb,
  told: ToldOfItem[Verb],
): EventDraft {
  const kind = kindOf(item);
  const draft = isWork(kind)
    ? { type: `${kind}.${verb}`, payload: { ...aboutWork(item), ...told } }
    : kind === 'prepay'
      ? { type: `prepay.${verb}`, payload: { ...aboutCharge(item), ...told } }
      : { type: `invoice-adjustment.${verb}`, payload: { ...about(item), ...told } };
  // `domain/events` makes the name of each type, and what it says, of the same verbs.
  return draft as EventDraft;
}

export function remindedEvent(adjustment: Adjustment, reminder: number): EventDraft {
  const payload = { ...about(adjustment), reminder, locks_at: deadlineOf(adjustment) };
  return { type: 'invoice-adjustment.reminded', payload };
}

/** Approved, and no invoice is left for it. */
export function notPayableEvent(item: Adjustment): EventDraft {
  return itemEvent(item, 'not_payable', {});
}

function about({ id, type, amount, currency, cycleId, ruleId }: Adjustment): OfAdjustment {
  return {
    adjustment_id: id,
    adjustment_type: adjustmentTypeOf({ type }),
    amount: formatMoney({ minor: amount, currency }),
    currency,
    cycle_id: cycleId,
    ...(ruleId ? { rule_id: ruleId } : {}),
  };
}

function aboutWork(item: Adjustment): OfWork {
  const { id, dateSubmitted, amount, currency, cycleId } = item;
  return {
    item_id: id,
    date_submitted: dateSubmitted,
    ...measured(item, currency),
    amount: formatMoney({ minor: amount, currency }),
    currency,
    cycle_id: cycleId,
  };
}

/** It has the id of the entry that it is for, which is told of by itself. */
function aboutCharge({ id, amount, currency, cycleId }: Adjustment) {
  return { entry_id: id, amount: formatMoney({ minor: amount, currency }), currency, cycle_id: cycleId };
}

function measured({ quantity, unitPrice }: Counted, currency: string) {
  if (quantity == null || unitPrice == null) throw new Error('Work has a quantity and a price.');
  return { quantity, unit_price: formatMoney({ minor: unitPrice, currency }) };
}

/** Another cycle bills it than the one it was approved for, because that is paid in another currency by now. */
export function movedEvent(item: Adjustment, { id }: { id: string }): EventDraft {
  return itemEvent(item, 'moved', { applied_cycle_id: id, reason: 'currency' });
}

/** As it is told where the invoice of that cycle is to bill it. */
export function withCycle(event: EventDraft, id: string): EventDraft {
  switch (event.type) {
    case 'invoice-adjustment.created':
      return { ...event, payload: { ...event.payload, applied_cycle_id: id } };
    case 'invoice-adjustment.reviewed':
      return { ...event, payload: { ...event.payload, applied_cycle_id: id } };
    case 'timesheet.created':
    case 'task.created':
    case 'milestone.created':
      return { ...event, payload: { ...event.payload, applied_cycle_id: id } };
    case 'timesheet.reviewed':
    case 'task.reviewed':
    case 'milestone.reviewed':
      return { ...event, payload: { ...event.payload, applied_cycle_id: id } };
    default:
      return event;
  }
}

type Applied = Omit<BilledItem, 'currency' | 'description'> & Pick<Adjustment, 'version'>;

/**
 * An invoice bills it. The amount carries its sign, and `version` is the one that the item thereby has: at a lock no
 * other record of that version is kept (`listVersions`). Fields are in the order of the alphabet, like those of
 * `issuedEvent`.
 */
export function appliedEvent(
  item: Applied,
  { id, number, cycleId, currency }: Pick<Invoice, 'id' | 'number' | 'cycleId' | 'currency'>,
): EventDraft {
  const { sourceType, sourceId, category, amount, version } = item;
  const signed = formatMoney({ minor: String(amount), currency });
  if (sourceType === 'adjustment' || sourceType === 'base')
    return {
      type: 'invoice-adjustment.applied',
      payload: {
        adjustment_id: sourceId,
        adjustment_type: category,
        amount: signed,
        currency,
        cycle_id: cycleId,
        invoice_id: id,
        invoice_number: number,
        version: version + 1,
      },
    };
  if (sourceType === 'prepay')
    return {
      type: 'prepay.applied',
      payload: {
        amount: signed,
        currency,
        cycle_id: cycleId,
        entry_id: sourceId,
        invoice_id: id,
        invoice_number: number,
        version: version + 1,
      },
    };
  const { quantity, unit_price } = measured(item, currency);
  return {
    type: `${sourceType}.applied`,
    payload: {
      amount: signed,
      currency,
      cycle_id: cycleId,
      invoice_id: id,
      invoice_number: number,
      item_id: sourceId,
      quantity,
      unit_price,
      version: version + 1,
    },
  };
}
