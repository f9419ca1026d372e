import type { Invoice } from '../../domain/invoice/invoice';
import { refusePayment, refuseRetry, totalOf } from '../../domain/invoice/payable';
import { withInvoices, withReceipt } from '../../domain/payment/events';
import type { Payment } from '../../domain/payment/payment';
import { groupBy } from '../../domain/shared/group-by';
import { RefusedError } from '../../domain/shared/errors';
import type { EventDraft } from '../../domain/events/event';
import { inScope } from '../../domain/shared/scope';
import { violates, type Transaction } from '../../store/db/database';
import { takeNumber } from '../../store/environment/numbers';
import type { Cause } from '../../store/event/events';
import { appendToMany } from '../../store/event/events-bulk';
import {
  claimInvoices,
  lockContractsOf,
  lockInvoices,
  releaseInvoices,
} from '../../store/invoice/paid-invoices';
import { savePayment } from '../../store/payment/payments';
import { calendarWakes } from '../support/billing-wakes';
import { settlePaid } from '../payments/settle';
import type { Recorder, Work } from './recorder';

type PaymentWork = Work<Payment, undefined>;

/**
 * A payment with all its invoices: the contracts in order of their ids, then the payment, then the invoices. The
 * events in the first contract's stream are the receipt.
 */
export const paymentRecorder: Recorder<'payment', undefined> = {
  async lock(trx, { scope, next }) {
    const [first = null] = await lockContractsOf(trx, scope, next.invoiceIds);
    // Without a contract there is no invoice, and nothing is written.
    return { stream: { id: first ?? next.id, contractId: first }, contract: undefined };
  },

  on: {
    async initiate(work) {
      const { trx, request, cause } = work;
      return openPayment(trx, request.next, await invoicesOf(work), request.events, cause);
    },

    async retry(work) {
      const invoices = await invoicesOf(work);
      const refusal = refuseRetry(work.request.next.invoiceIds, invoices);
      if (refusal) throw new RefusedError(refusal);
      return reopen(work, invoices);
    },

    async retryLater(work) {
      const invoices = await invoicesOf(work);
      const isPayable = refusePayment(work.request.next.invoiceIds, invoices) === null;
      return isPayable ? reopen(work, invoices) : giveUp(work);
    },

    submit: async (work) => write(work, await invoicesOf(work)),

    // The workflow asks the gateway before it records, so that the change has the answer in it.
    ask: writeOutcome,
    settle: writeOutcome,
    confirm: writeOutcome,
  },

  wakesOfRetry: async (work) => calendarWakes(work.scope, await invoicesOf(work)),
};

const invoicesOf = ({ trx, scope, request }: PaymentWork): Promise<Invoice[]> =>
  lockInvoices(trx, scope, request.next.invoiceIds);

/** The first writing of a payment: takes its invoices, so that nobody else pays them. Their contracts are locked. */
export async function openPayment(
  trx: Transaction,
  payment: Payment,
  invoices: Invoice[],
  events: EventDraft[],
  cause: Cause,
): Promise<Payment> {
  const refusal = refusePayment(payment.invoiceIds, invoices);
  if (refusal) throw new RefusedError(refusal);
  const total = totalOf(invoices);
  if (total !== payment.total) throw new Error(`Payment ${payment.id}: an issued invoice changed its total.`);
  await savePayment(trx, payment);
  await claim(trx, payment, invoices);
  await tellContracts(trx, payment, invoices, events, cause);
  return payment;
}

/** Another attempt at invoices that have been neither paid nor cancelled since. */
async function reopen(work: PaymentWork, invoices: Invoice[]): Promise<Payment> {
  await claim(work.trx, work.request.next, invoices);
  return write(work, invoices);
}

/** Somebody else has paid an invoice, or cancelled it: time tries no more. */
async function giveUp({ trx, request, before }: PaymentWork): Promise<Payment> {
  const { version, updatedAt } = request.next;
  const givenUp = { ...before!, nextAttemptAt: null, version, updatedAt };
  await savePayment(trx, givenUp);
  return givenUp;
}

/** What the gateway answered, or an admin on behalf of it: not known yet, failed, or paid. */
async function writeOutcome(work: PaymentWork): Promise<Payment> {
  const { trx, request, calendars } = work;
  const { id, status, invoiceIds } = request.next;
  const invoices = await invoicesOf(work);
  if (status === 'completed') return complete(work, invoices);
  if (status === 'failed') {
    await releaseInvoices(trx, id, invoiceIds);
    calendars.push(...invoices);
  }
  return write(work, invoices);
}

async function complete(work: PaymentWork, invoices: Invoice[]): Promise<Payment> {
  const { trx, scope, request, cause, calendars } = work;
  const receiptNumber = await takeNumber(trx, scope, 'receipt', null);
  const next = { ...request.next, receiptNumber };
  const events = request.events.map((event) => withReceipt(event, receiptNumber));
  const payment = await write({ ...work, request: { ...request, next, events } }, invoices);
  calendars.push(...(await settlePaid(trx, payment, invoices, cause)));
  return payment;
}

async function write({ trx, request, cause }: PaymentWork, invoices: Invoice[]): Promise<Payment> {
  await savePayment(trx, request.next);
  await tellContracts(trx, request.next, invoices, request.events, cause);
  return request.next;
}

async function claim(trx: Transaction, payment: Payment, invoices: Invoice[]): Promise<void> {
  try {
    await claimInvoices(trx, payment.id, invoices);
  } catch (error) {
    if (!violates(error, 'payment_invoices_once')) throw error;
    throw new RefusedError({
      code: 'invoice_not_payable',
      message: 'Another payment has taken one of these invoices meanwhile. Read them again.',
    });
  }
}

/** Every contract hears of the payment, with those of its invoices that are in it. */
async function tellContracts(
  trx: Transaction,
  payment: Payment,
  invoices: Invoice[],
  events: EventDraft[],
  cause: Cause,
): Promise<void> {
  if (events.length === 0) return;
  const byContract = groupBy(invoices, ({ contractId }) => contractId);
  const drafts = [...byContract].map(([contractId, own]) => {
    const ids = own.map(({ id }) => id);
    return { contractId, events: events.map((event) => withInvoices(event, ids)) };
  });
  await appendToMany(trx, inScope(payment), drafts, cause);
}
