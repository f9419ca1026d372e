import type { Invoice } from '../../domain/invoice/invoice';
import { groupBy } from '../../domain/shared/group-by';
import { RefusedError } from '../../domain/shared/errors';
import type { EventDraft } from '../../domain/shared/events';
import { refusePayment, totalOf } from '../../domain/invoice/payable';
import type { Payment } from '../../domain/payment/payment';
import { violates, type Database, type Transaction } from '../../store/db/database';
import { EventLog, type Cause } from '../../store/event/events';
import { appendToMany } from '../../store/event/events-bulk';
import { takeNumber } from '../../store/environment/numbers';
import {
  claimInvoices,
  lockContractsOf,
  lockInvoices,
  releaseInvoices,
} from '../../store/invoice/paid-invoices';
import { lockPayment, savePayment } from '../../store/payment/payments';
import type { Recorded, RecordRequest, Wake } from '../../workflows/messages';
import { billingWakes, calendarWakes } from '../support/billing-wakes';
import { settlePaid } from '../payments/settle';

/**
 * Records a change of a payment with all its invoices, in one transaction: the contracts in order of their ids,
 * then the payment, then the invoices. The events in the first contract's stream are the receipt.
 */
export async function recordPayment(
  db: Database,
  request: RecordRequest<Payment>,
): Promise<Recorded<Payment>> {
  try {
    return await db.transaction((trx) => apply(trx, request));
  } catch (error) {
    if (error instanceof RefusedError) return { outcome: 'refused', refusal: error.refusal };
    throw error;
  }
}

async function apply(trx: Transaction, request: RecordRequest<Payment>): Promise<Recorded<Payment>> {
  const { scope, next, commandId, expectedVersion } = request;
  const contractIds = await lockContractsOf(trx, scope, next.invoiceIds);
  const current = await lockPayment(trx, scope, next.id);
  const [stream] = contractIds;
  if (
    current &&
    stream &&
    (await new EventLog(trx, scope, { actor: request.actor, at: request.at, commandId }).wasApplied(stream))
  ) {
    const invoices = await lockInvoices(trx, scope, next.invoiceIds);
    return { outcome: 'applied', state: current, wake: calendarWakes(scope, invoices) };
  }
  if (current && current.version !== expectedVersion) return { outcome: 'moved', state: current };
  const invoices = await lockInvoices(trx, scope, next.invoiceIds);
  const wake: Wake[] = [];
  const state = await write(trx, request, current, invoices, wake);
  return { outcome: 'applied', state, wake };
}

async function write(
  trx: Transaction,
  request: RecordRequest<Payment>,
  current: Payment | undefined,
  invoices: Invoice[],
  wake: Wake[],
): Promise<Payment> {
  const { scope, next, events, actor, at, commandId } = request;
  const cause: Cause = { actor, at, commandId };
  if (!current) return openPayment(trx, next, invoices, events, cause);
  if (current.status === 'failed') return reopen(trx, request, current, invoices, cause);
  if (next.status === 'failed') {
    await releaseInvoices(trx, next.id, next.invoiceIds);
    wake.push(...(await billingWakes(trx, scope, invoices)));
  }
  const receiptNumber = next.status === 'completed' ? await takeNumber(trx, scope, 'receipt', null) : null;
  const payment = { ...next, receiptNumber };
  await savePayment(trx, payment);
  await tellContracts(trx, payment, invoices, withReceipt(events, receiptNumber), cause);
  if (payment.status === 'completed') wake.push(...(await settlePaid(trx, payment, invoices, cause)));
  return payment;
}

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

/** Another attempt, if its invoices have not been paid or cancelled since; time then gives up, people are told. */
async function reopen(
  trx: Transaction,
  { next, events, actor }: RecordRequest<Payment>,
  current: Payment,
  invoices: Invoice[],
  cause: Cause,
): Promise<Payment> {
  const refusal = refusePayment(next.invoiceIds, invoices);
  if (refusal && actor.type !== 'system') throw new RefusedError(refusal);
  if (refusal) {
    const givenUp = { ...current, nextAttemptAt: null, version: next.version, updatedAt: next.updatedAt };
    await savePayment(trx, givenUp);
    return givenUp;
  }
  await savePayment(trx, next);
  await claim(trx, next, invoices);
  await tellContracts(trx, next, invoices, events, cause);
  return next;
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
  const drafts = [...byContract].map(([contractId, own]) => ({
    contractId,
    events: events.map(({ type, payload }) => ({
      type,
      payload: { ...payload, invoice_ids: own.map(({ id }) => id) },
    })),
  }));
  const { organisationId, environmentId } = payment;
  await appendToMany(trx, { organisationId, environmentId }, drafts, cause);
}

function withReceipt(events: EventDraft[], receiptNumber: string | null): EventDraft[] {
  if (receiptNumber === null) return events;
  return events.map(({ type, payload }) => ({
    type,
    payload: { ...payload, receipt_number: receiptNumber },
  }));
}
