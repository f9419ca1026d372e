import type { BillingPayloads } from '../../events/billing';
import { isReceivable } from '../../invoice/invoice';
import type { PaymentPayloads } from '../../events/payment';
import { usersWith, worker } from '../audience';
import type { Item } from '../letter';
import { decimal, type Rules } from '../rule';
import type { Told } from '../told';

const payers = usersWith('payments:write');

function issued({ payload }: Told<'invoice.issued'>): Item {
  const { number, total, currency, due_date: day, period_start, period_end } = payload;
  const period = period_start && period_end ? ([period_start, period_end] as const) : undefined;
  return { number, amount: { amount: total, currency }, day, period };
}

/** Fees are the platform's, and no worker's; what a client pays is told in other words. */
const isWorkforce = ({ payload }: Told<'invoice.issued'>) => payload.family === undefined;
const isOfClient = ({ payload }: Told<'invoice.issued'>) => payload.family === 'client';
const isPaidHere = (told: Told<'invoice.issued'>) => !isOfClient(told);

/** What the payment pays of this contract; a payment is in one currency. */
function paid({ about: { invoices } }: Told): Item {
  const [first] = invoices;
  if (!first) return {};
  const total = invoices.reduce((sum, invoice) => sum + BigInt(invoice.total), 0n);
  const amount = decimal({ amount: String(total), currency: first.currency });
  return { amount, number: invoices.map(({ number }) => number).join(', ') };
}

const paysWork = ({ about: { invoices } }: Told) => invoices.some(({ family }) => family === 'workforce');
const pays = ({ about: { invoices } }: Told) => invoices.length > 0 && !invoices.some(isReceivable);

export const billingRules: Rules<keyof BillingPayloads> = {
  'invoice.issued': [
    { kind: 'invoice_issued', to: worker, when: isWorkforce, item: issued },
    { kind: 'invoice_issued', to: payers, when: isPaidHere, item: issued },
    { kind: 'client_invoice_issued', to: worker, when: isOfClient, item: issued },
  ],
  'invoice.overdue': [],
  'invoice.paid': [],
  'invoice.canceled': [],
  'billing.exception.raised': [],
  'billing.exception.retried': [],
  'billing.exception.mended': [],
  'billing.exception.dismissed': [],
};

export const paymentRules: Rules<keyof PaymentPayloads> = {
  'payment.initiated': [],
  'payment.retried': [],
  'payment.completed': [
    { kind: 'payment_completed', to: worker, when: paysWork, item: paid },
    { kind: 'payment_completed', to: payers, when: pays, item: paid },
  ],
  'payment.failed': [
    {
      ...{ kind: 'payment_failed', to: payers, when: pays },
      item: (told) => ({ ...paid(told), note: told.payload.failure, until: told.payload.next_attempt_at }),
    },
  ],
};
