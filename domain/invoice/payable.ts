import type { Refusal } from '../shared/errors';
import { isReceivable, type InvoiceFamily, type InvoiceStatus } from './invoice';
import { invoiceTable } from './transitions';

/** As much of an invoice as decides whether it can be paid. */
export interface PayableInvoice {
  id: string;
  number: string;
  status: InvoiceStatus;
  currency: string;
  total: string;
  family: InvoiceFamily;
}

/** Why these invoices cannot be paid together, or null. Checked again under the locks of all of them. */
export function refusePayment(wanted: string[], invoices: PayableInvoice[]): Refusal | null {
  const found = new Set(invoices.map(({ id }) => id));
  const missing = wanted.filter((id) => !found.has(id));
  if (missing.length > 0) {
    return {
      code: 'not_found',
      message: `There is no invoice ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''} in this environment.`,
      field: 'invoice_ids',
    };
  }
  const refused = invoices.filter(({ status }) => !invoiceTable[status].on.claim);
  if (refused.length > 0) {
    const named = refused.slice(0, 10).map(({ number, status }) => `${number} is ${status}`);
    return {
      code: 'invoice_not_payable',
      message: `Only issued invoices that are pending or failed can be paid: ${named.join(', ')}. Leave ${refused.length === 1 ? 'it' : 'them'} out.`,
      details: { invoices: refused.map(({ id, number, status }) => ({ id, number, status })) },
    };
  }
  if (new Set(invoices.map(isReceivable)).size > 1) {
    return {
      code: 'mixed_directions',
      message:
        'Some of these invoices are paid by clients, the others by the employer. Make a payment of each by itself.',
      field: 'invoice_ids',
    };
  }
  const currencies = [...new Set(invoices.map(({ currency }) => currency))];
  if (currencies.length > 1) {
    return {
      code: 'mixed_currencies',
      message: `One payment has one currency, but these invoices have ${currencies.join(' and ')}. Pay each currency by itself.`,
      field: 'invoice_ids',
    };
  }
  return null;
}

/** Why a failed payment cannot be tried again: it takes all its invoices or none, so the others need another payment. */
export function refuseRetry(wanted: string[], invoices: PayableInvoice[]): Refusal | null {
  const refusal = refusePayment(wanted, invoices);
  if (refusal?.code !== 'invoice_not_payable') return refusal;
  const [payable, refused] = [true, false].map((is) =>
    invoices.filter(({ status }) => (invoiceTable[status].on.claim !== undefined) === is),
  ) as [PayableInvoice[], PayableInvoice[]];
  const named = refused.slice(0, 10).map(({ number, status }) => `${number} is ${status}`);
  const wayOut =
    payable.length > 0
      ? 'Pay the others by a new payment, POST /v1/payments: `payable_invoice_ids` names them.'
      : 'Nothing of it is left to be paid.';
  return {
    ...refusal,
    message: `A payment is tried again with all its invoices, but not all of them can be paid any more: ${named.join(', ')}. ${wayOut}`,
    details: { ...refusal.details, payable_invoice_ids: payable.map(({ id }) => id) },
  };
}

/** The sum of all of them, in minor units. */
export function totalOf(invoices: { total: string }[]): string {
  return String(invoices.reduce((sum, { total }) => sum + BigInt(total), 0n));
}
