import type { EventDraft, Told } from '../events/event';
import type { OfPayment, ToldOfPayment } from '../events/payment';
import type { Payment } from './payment';

export function paymentEvent<Type extends keyof ToldOfPayment>(
  { id }: Pick<Payment, 'id'>,
  type: Type,
  payload: ToldOfPayment[Type],
): Told<Type, OfPayment & ToldOfPayment[Type]> {
  return { type, payload: { payment_id: id, ...payload } };
}

/** As the contract is told of it that these invoices belong to. */
export function withInvoices(event: EventDraft, ids: string[]): EventDraft {
  switch (event.type) {
    case 'payment.initiated':
      return { ...event, payload: { ...event.payload, invoice_ids: ids } };
    case 'payment.retried':
      return { ...event, payload: { ...event.payload, invoice_ids: ids } };
    case 'payment.completed':
      return { ...event, payload: { ...event.payload, invoice_ids: ids } };
    case 'payment.failed':
      return { ...event, payload: { ...event.payload, invoice_ids: ids } };
    default:
      return event;
  }
}

/** A payment that is completed gets its receipt in the transaction that records it. */
export function withReceipt(event: EventDraft, receiptNumber: string): EventDraft {
  return event.type === 'payment.completed'
    ? { ...event, payload: { ...event.payload, receipt_number: receiptNumber } }
    : event;
}
