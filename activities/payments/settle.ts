import type { Invoice } from '../../domain/invoice/invoice';
import { inScope } from '../../domain/shared/scope';
import { addDays, dateAt, endOfDay } from '../../domain/shared/calendar';
import { formatMoney } from '../../domain/shared/money';
import type { Payment } from '../../domain/payment/payment';
import { feeFor } from '../../domain/invoice/platform-fee';
import { insertMany } from '../../store/db/bulk';
import { type Transaction } from '../../store/db/database';
import { getEnvironment, policiesOf } from '../../store/environment/environments';
import type { Cause } from '../../store/event/events';
import { appendToMany } from '../../store/event/events-bulk';
import { newId } from '../../store/db/ids';
import { takeNumbers } from '../../store/environment/numbers';
import { settleInvoices, settleOffCycle } from '../../store/invoice/paid-invoices';
import type { Wake } from '../../workflows/messages';
import { billingWakes } from './billing-wakes';

/** Days to pay a platform fee, from its issue. */
const FEE_DUE_DAYS = 14;

/**
 * A payment has been completed: its invoices and what they bill are paid, and the platform charges its fee. Answers
 * the calendars that now wake earlier.
 */
export async function settlePaid(
  trx: Transaction,
  payment: Payment,
  invoices: Invoice[],
  cause: Cause,
): Promise<Wake[]> {
  const scope = inScope(payment);
  await settleInvoices(trx, payment.invoiceIds, cause.at);
  const paid = invoices.map(({ id, contractId, number, total, currency }) => ({
    contractId,
    events: [
      {
        type: 'invoice.paid' as const,
        payload: {
          invoice_id: id,
          number,
          payment_id: payment.id,
          total: formatMoney({ minor: total, currency }),
          currency,
        },
      },
    ],
  }));
  const offCycle = (await settleOffCycle(trx, payment.invoiceIds, cause.at)).map(({ id, contractId }) => ({
    contractId,
    events: [
      {
        type: 'off_cycle_payment.paid' as const,
        payload: { off_cycle_payment_id: id, payment_id: payment.id },
      },
    ],
  }));
  await appendToMany(trx, scope, [...paid, ...offCycle], cause);
  return chargeFees(trx, payment, invoices, cause);
}

async function chargeFees(
  trx: Transaction,
  payment: Payment,
  invoices: Invoice[],
  cause: Cause,
): Promise<Wake[]> {
  const environment = await getEnvironment(trx, payment.environmentId);
  const fee = (environment && policiesOf(environment).platformFee) ?? null;
  const charged = invoices.flatMap((invoice) => {
    const amount = invoice.family === 'workforce' ? feeFor(fee, invoice) : null;
    return amount ? [{ invoice, fee: amount }] : [];
  });
  if (charged.length === 0) return [];
  const scope = inScope(payment);
  const first = await takeNumbers(trx, scope, 'platform_fee_invoice', charged.length);
  const dueDate = addDays(dateAt(cause.at, 'UTC'), FEE_DUE_DAYS);
  const fees = charged.map(({ invoice, fee: { amount, currency } }, index) => ({
    ...scope,
    id: newId(),
    contractId: invoice.contractId,
    workerId: invoice.workerId,
    cycleId: null,
    // The calendar of what was paid waits for the day on which the fee is overdue.
    calendarId: invoice.calendarId,
    number: String(first + BigInt(index)),
    family: 'platform_fee' as const,
    status: 'pending' as const,
    version: 1,
    currency,
    total: amount,
    creditUsed: '0',
    creditLeft: '0',
    periodStart: invoice.periodStart,
    periodEnd: invoice.periodEnd,
    issuedAt: cause.at,
    dueDate,
    overdueAt: endOfDay(dueDate, 'UTC'),
    isOverdue: false,
    isOffCycle: false,
    paidAt: null,
    feeFor: invoice.id,
  }));
  await insertMany(trx, 'invoices', fees);
  const lines = charged.map(({ invoice, fee: { amount } }, index) => ({
    invoiceId: fees[index]!.id,
    lineNo: 1,
    sourceType: 'platform_fee',
    sourceId: invoice.id,
    description: `Platform fee for invoice ${invoice.number}`,
    category: 'processing_fee',
    amount,
  }));
  await insertMany(trx, 'invoice_lines', lines);
  const issued = fees.map(({ id, contractId, number, total, currency, feeFor: invoiceId }) => ({
    contractId,
    events: [
      {
        type: 'invoice.issued' as const,
        payload: {
          invoice_id: id,
          family: 'platform_fee',
          number,
          total: formatMoney({ minor: total, currency }),
          currency,
          fee_for: invoiceId,
          due_date: dueDate,
        },
      },
    ],
  }));
  await appendToMany(trx, scope, issued, cause);
  return billingWakes(trx, scope, fees);
}
