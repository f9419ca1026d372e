import type { PaymentMethod } from '../payment/payment';
import type { Instant } from '../shared/time';

/** Each contract is told of a payment with those of its own invoices that are in it. */
export type OfPayment = { payment_id: string; invoice_ids?: string[] };

export interface ToldOfPayment {
  'payment.initiated': { method: PaymentMethod };
  'payment.retried': { attempt: number };
  'payment.completed': { reference: string | null; receipt_number?: string };
  'payment.failed': { attempt: number; failure: string | null; next_attempt_at: Instant | null };
}

export type PaymentPayloads = { [Type in keyof ToldOfPayment]: OfPayment & ToldOfPayment[Type] };
