import { formatMoney } from '../../../domain/shared/money';
import type { Payment } from '../../../domain/payment/payment';
import type { BreakdownInvoice } from '../../../store/report/breakdown';

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

/** Which column of the breakdown a line's category counts in; what is not named here is in `others`. */
const columnOf: Record<string, Column> = {
  work: 'work',
  timesheet: 'work',
  task: 'work',
  milestone: 'work',
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

/** One row per invoice of the payment and per fee charged for one (E3-16): the columns add up to the total. */
export function breakdownRow(invoice: BreakdownInvoice, payment: Payment) {
  const { currency } = invoice;
  const sums = Object.fromEntries(columns.map((column) => [column, 0n])) as Record<Column, bigint>;
  for (const { category, amount } of invoice.lines) sums[columnOf[category] ?? 'others'] += BigInt(amount);
  const money = (minor: bigint | string) => formatMoney({ minor: String(minor), currency });
  const amounts = Object.fromEntries(columns.map((column) => [column, money(sums[column])])) as Record<
    Column,
    string
  >;
  return {
    invoice_id: invoice.invoiceId,
    family: invoice.family,
    contract_id: invoice.contractId,
    ...amounts,
    total: money(invoice.total),
    currency,
    total_payment_currency: formatMoney({ minor: payment.total, currency: payment.currency }),
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
    date: invoice.periodEnd ?? invoice.issuedAt.slice(0, 10),
  };
}
