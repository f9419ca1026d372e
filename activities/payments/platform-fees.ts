import { addDays, dateAt, endOfDay } from '../../domain/shared/calendar';
import { inScope } from '../../domain/shared/scope';
import { feeIssued } from '../../domain/invoice/events';
import type { Invoice } from '../../domain/invoice/invoice';
import { feeFor } from '../../domain/invoice/platform-fee';
import type { Payment } from '../../domain/payment/payment';
import { insertMany } from '../../store/db/bulk';
import type { Transaction } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import { getEnvironment, policiesOf } from '../../store/environment/environments';
import { takeNumbers } from '../../store/environment/numbers';
import type { Cause } from '../../store/event/events';
import { appendToMany } from '../../store/event/events-bulk';

/** Days to pay a platform fee, from its issue. */
const FEE_DUE_DAYS = 14;

type Fee = NonNullable<ReturnType<typeof feeFor>>;

/** The platform charges for every workforce invoice that has been paid. Answers the invoices of its fees. */
export async function chargeFees(
  trx: Transaction,
  payment: Payment,
  invoices: Invoice[],
  cause: Cause,
): Promise<Invoice[]> {
  const environment = await getEnvironment(trx, payment.environmentId);
  const fee = (environment && policiesOf(environment).platformFee) ?? null;
  const charged = invoices.flatMap((invoice) => {
    const amount = invoice.family === 'workforce' ? feeFor(fee, invoice) : null;
    return amount ? [{ invoice, fee: amount }] : [];
  });
  if (charged.length === 0) return [];
  const scope = inScope(payment);
  const first = await takeNumbers(trx, scope, 'platform_fee_invoice', charged.length);
  const fees = charged.map((each, index) => feeInvoice(each, String(first + BigInt(index)), cause.at));
  await insertMany(trx, 'invoices', fees);
  await insertMany(
    trx,
    'invoice_lines',
    charged.map(({ invoice, fee: { amount } }, index) => ({
      invoiceId: fees[index]!.id,
      lineNo: 1,
      sourceType: 'platform_fee',
      sourceId: invoice.id,
      description: `Platform fee for invoice ${invoice.number}`,
      category: 'processing_fee',
      amount,
    })),
  );
  const issued = fees.map((each) => ({ contractId: each.contractId, events: [feeIssued(each)] }));
  await appendToMany(trx, scope, issued, cause);
  return fees;
}

/** `feeFor` is the invoice that it is charged for. */
function feeInvoice(
  { invoice, fee }: { invoice: Invoice; fee: Fee },
  number: string,
  at: string,
): Invoice & { feeFor: string } {
  const dueDate = addDays(dateAt(at, 'UTC'), FEE_DUE_DAYS);
  return {
    ...inScope(invoice),
    id: newId(),
    contractId: invoice.contractId,
    workerId: invoice.workerId,
    cycleId: null,
    // The calendar of what was paid waits for the day on which the fee is overdue.
    calendarId: invoice.calendarId,
    number,
    family: 'platform_fee',
    status: 'pending',
    version: 1,
    currency: fee.currency,
    total: fee.amount,
    creditUsed: '0',
    creditLeft: '0',
    periodStart: invoice.periodStart,
    periodEnd: invoice.periodEnd,
    issuedAt: at,
    dueDate,
    overdueAt: endOfDay(dueDate, 'UTC'),
    isOverdue: false,
    isOffCycle: false,
    paidAt: null,
    basePay: null,
    feeFor: invoice.id,
  };
}
