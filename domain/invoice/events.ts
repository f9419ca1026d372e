import type { BilledAlone } from '../events/billing';
import type { EventDraft } from '../events/event';
import { formatMoney } from '../shared/money';
import type { BasePayFate, Invoice, InvoiceFamily } from './invoice';

/**
 * Issued for a cycle. Such payloads name their fields in the order of the alphabet, because a lock writes them by the
 * hundred thousand: then their canonical JSON costs least.
 */
export function issuedEvent(invoice: Invoice): EventDraft {
  const { id, family, number, total, currency, periodStart, periodEnd, dueDate } = invoice;
  const payload = {
    currency,
    due_date: dueDate,
    invoice_id: id,
    number,
    period_end: periodEnd,
    period_start: periodStart,
    total: formatMoney({ minor: total, currency }),
  };
  return { type: 'invoice.issued', payload: isNamed(family) ? { ...payload, family } : payload };
}

/** That of people who work goes without saying. */
const isNamed = (family: InvoiceFamily): family is Exclude<InvoiceFamily, 'workforce'> =>
  family !== 'workforce';

/** Issued outside of every cycle; `about` names what it bills. */
export function issuedAlone(
  { id, family, number, total, currency, dueDate }: Invoice,
  about: BilledAlone,
): EventDraft {
  const money = { total: formatMoney({ minor: total, currency }), currency };
  return {
    type: 'invoice.issued',
    payload: {
      ...{ invoice_id: id, number, ...money, ...about, due_date: dueDate },
      ...(isNamed(family) ? { family } : {}),
    },
  };
}

/** A platform fee, which belongs to no cycle and to no item but to the invoice that it is charged for. */
export function feeIssued({
  id,
  number,
  total,
  currency,
  dueDate,
  feeFor,
}: Invoice & { feeFor: string }): EventDraft {
  const money = { total: formatMoney({ minor: total, currency }), currency };
  return {
    type: 'invoice.issued',
    payload: { invoice_id: id, family: 'platform_fee', number, ...money, fee_for: feeFor, due_date: dueDate },
  };
}

/** By a payment, or by none where there was nothing to pay. */
export function paidEvent(
  { id, number, total, currency }: Invoice,
  payment: { id: string } | null,
): EventDraft {
  const paymentId = payment?.id ?? null;
  const money = { total: formatMoney({ minor: total, currency }), currency };
  return {
    type: 'invoice.paid',
    payload: { invoice_id: id, number, payment_id: paymentId, ...money },
  };
}

export function overdueEvent({ id, family, number }: Pick<Invoice, 'id' | 'family' | 'number'>): EventDraft {
  return { type: 'invoice.overdue', payload: { invoice_id: id, family, number } };
}

/** The final invoice has left credit, and there is no later one to set it off. */
export function creditLeft(credit: { currency: string; amount: bigint }): EventDraft {
  const { currency, amount } = credit;
  const payload = { amount: formatMoney({ minor: String(amount), currency }), currency };
  return { type: 'contract.credit_left', payload };
}

/** What becomes of what a canceled invoice billed, which the transaction that cancels it finds. */
export function withFate(
  event: EventDraft,
  { itemsMovedTo, basePay }: { itemsMovedTo: string | null; basePay: BasePayFate | null },
): EventDraft {
  return event.type === 'invoice.canceled'
    ? { ...event, payload: { ...event.payload, items_moved_to: itemsMovedTo, base_pay: basePay } }
    : event;
}
