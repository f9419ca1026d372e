import { z } from 'zod';
import { invoiceFamilies } from '../../../domain/invoice/invoice';
import { dateAt } from '../../../domain/shared/calendar';
import { formatMoney } from '../../../domain/shared/money';
import type { Payment } from '../../../domain/payment/payment';
import type { BreakdownInvoice } from '../../../queries/payment/read-breakdown';
import { answerAmount, answerDate, answerId, answerInstant } from '../shared/answers';

const columns = [
  'work',
  'bonus',
  'commissions',
  'expenses',
  'overtime',
  'pro_rata',
  'deductions',
  'adjustment',
  'others',
  'processing_fee',
] as const;
type Column = (typeof columns)[number];

/** One row per invoice of a payment and per fee charged for one (E3-16): the columns add up to the total. */
export const breakdownRow = z
  .strictObject({
    invoice_id: answerId,
    family: z.enum(invoiceFamilies),
    contract_id: answerId,
    ...byColumn(() => answerAmount),
    total: answerAmount,
    currency: z.string(),
    total_payment_currency: answerAmount,
    payment_currency: z.string(),
    invoice_number: z.string(),
    receipt_number: z.string().nullable(),
    approvers: z.string(),
    approve_date: answerInstant.nullable(),
    payment_date: answerInstant.nullable(),
    frequency: z.string(),
    team: z.string().nullable(),
    contractor_email: z.string(),
    contractor_employee_name: z.string(),
    contractor_unique_identifier: answerId,
    contract_country: z.string().nullable(),
    contract_start_date: answerDate,
    general_ledger_account: z.string().nullable(),
    date: answerDate,
  })
  .meta({ id: 'BreakdownRow' });

/** Which column of the breakdown a line's category counts in; what is not named here is in `others`. */
const columnOf: Record<string, Column> = {
  work: 'work',
  bonus: 'bonus',
  commission: 'commissions',
  expense: 'expenses',
  reimbursement: 'expenses',
  overtime: 'overtime',
  pro_rata: 'pro_rata',
  deduction: 'deductions',
  custom: 'adjustment',
  credit: 'adjustment',
  processing_fee: 'processing_fee',
};

export function breakdownRowView(invoice: BreakdownInvoice, payment: Payment): z.infer<typeof breakdownRow> {
  const { currency } = invoice;
  const sums = byColumn(() => 0n);
  for (const { category, amount } of invoice.lines) sums[columnOf[category] ?? 'others'] += BigInt(amount);
  const money = (minor: bigint | string) => formatMoney({ minor: String(minor), currency });
  return {
    invoice_id: invoice.invoiceId,
    family: invoice.family,
    contract_id: invoice.contractId,
    ...byColumn((column) => money(sums[column])),
    total: money(invoice.total),
    currency,
    // A payment is of one currency, which is that of its invoices.
    total_payment_currency: money(invoice.total),
    payment_currency: payment.currency,
    invoice_number: invoice.number,
    receipt_number: payment.receiptNumber,
    approvers: invoice.approvers.join(', '),
    approve_date: invoice.approvedAt,
    payment_date: payment.completedAt,
    frequency: invoice.frequency,
    team: invoice.team,
    contractor_email: invoice.workerEmail,
    contractor_employee_name: invoice.workerName,
    contractor_unique_identifier: invoice.workerId,
    contract_country: invoice.country,
    contract_start_date: invoice.contractStartDate,
    general_ledger_account: invoice.ledgerAccount,
    date: invoice.periodEnd ?? dateAt(invoice.issuedAt, invoice.timezone),
  };
}

function byColumn<Value>(valueOf: (column: Column) => Value): Record<Column, Value> {
  return Object.fromEntries(columns.map((column) => [column, valueOf(column)])) as Record<Column, Value>;
}
