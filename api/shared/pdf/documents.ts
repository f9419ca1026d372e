import { isReceivable } from '../../../domain/invoice/invoice';
import type { Counted } from '../../../domain/billing/invoice';
import type { Invoice } from '../../../domain/invoice/invoice';
import { dateAt } from '../../../domain/shared/calendar';
import { formatMoney } from '../../../domain/shared/money';
import type { Instant } from '../../../domain/shared/time';
import type { Payment } from '../../../domain/payment/payment';
import type { BreakdownInvoice } from '../../../store/report/breakdown';
import type { ContractView } from '../../../store/contract/contracts';
import type { StoredLine } from '../../../store/invoice/invoices';
import { Page, type Column } from './page';

const invoiceColumns: Column[] = [
  { title: 'Description', width: 0.6, align: 'left' },
  { title: 'Category', width: 0.2, align: 'left' },
  { title: 'Amount', width: 0.2, align: 'right' },
];

/** Of what is counted, also how much of it, at which price. */
function counted(
  { description, quantity, unitPrice }: Pick<StoredLine, 'description'> & Counted,
  money: (minor: string) => string,
): string {
  if (quantity == null || unitPrice == null || quantity === '1') return description;
  return `${description} (${quantity} × ${money(unitPrice)})`;
}

/** The invoice as a page: who, for what, how much, until when. */
export async function invoicePdf(about: {
  invoice: Pick<
    Invoice,
    | 'number'
    | 'family'
    | 'status'
    | 'currency'
    | 'total'
    | 'periodStart'
    | 'periodEnd'
    | 'issuedAt'
    | 'dueDate'
    | 'paidAt'
  >;
  lines: (Pick<StoredLine, 'description' | 'category' | 'amount'> & Counted)[];
  contract: Pick<ContractView, 'title' | 'number' | 'workerName' | 'workerEmail' | 'timezone'>;
  issuer: string;
}): Promise<Buffer> {
  const { invoice, lines, contract, issuer } = about;
  const { currency } = invoice;
  const money = (minor: string) => formatMoney({ minor, currency });
  const fee = invoice.family === 'platform_fee';
  const page = new Page(`Invoice ${invoice.number}`, invoice.issuedAt);
  page.heading(fee ? 'Platform fee invoice' : 'Invoice', `No. ${invoice.number}`);
  const period = invoice.periodStart ? `${invoice.periodStart} to ${invoice.periodEnd}` : 'One-time payment';
  page.blocks([
    { title: 'Issued by', lines: [fee ? 'Perdure' : issuer] },
    fee
      ? { title: 'Billed to', lines: [issuer] }
      : {
          title: isReceivable(invoice) ? 'Billed to' : 'Worker',
          lines: [contract.workerName, contract.workerEmail],
        },
    { title: 'Contract', lines: [contract.title, `No. ${contract.number ?? ''}`] },
  ]);
  page.blocks([
    { title: 'Period', lines: [period] },
    { title: 'Issued', lines: [dateAt(invoice.issuedAt, contract.timezone)] },
    { title: 'Due', lines: [invoice.dueDate] },
  ]);
  await page.table(
    invoiceColumns,
    lines.map((line) => [counted(line, money), line.category, money(line.amount)]),
  );
  page.total('Total', `${money(invoice.total)} ${currency}`);
  page.note(noteOf(invoice, contract.timezone));
  return page.bytes();
}

function noteOf(
  { status, dueDate, paidAt }: Pick<Invoice, 'status' | 'dueDate' | 'paidAt'>,
  timezone: string,
): string {
  if (status === 'canceled') return 'This invoice is canceled. Nothing is to be paid.';
  if (paidAt) return `Paid on ${dateAt(paidAt, timezone)}.`;
  return `Please pay by ${dueDate}.`;
}

/** In the zone of the contracts that were paid; where they do not share one, in UTC, and it says so. */
function dayOf(at: Instant, contracts: { timezone: string }[]): string {
  const [zone, ...others] = new Set(contracts.map(({ timezone }) => timezone));
  return zone !== undefined && others.length === 0 ? dateAt(at, zone) : `${dateAt(at, 'UTC')} (UTC)`;
}

const receiptColumns: Column[] = [
  { title: 'Invoice', width: 0.2, align: 'left' },
  { title: 'Paid to', width: 0.55, align: 'left' },
  { title: 'Amount', width: 0.25, align: 'right' },
];

/** The receipt of a completed payment, with every invoice that it paid. */
export async function receiptPdf(about: {
  payment: Pick<
    Payment,
    'currency' | 'total' | 'completedAt' | 'updatedAt' | 'receiptNumber' | 'reference' | 'method'
  >;
  invoices: Pick<BreakdownInvoice, 'number' | 'family' | 'workerName' | 'total' | 'timezone'>[];
  payer: string;
}): Promise<Buffer> {
  const { payment, invoices, payer } = about;
  const { currency } = payment;
  const money = (minor: string) => formatMoney({ minor, currency });
  const paidAt = payment.completedAt ?? payment.updatedAt;
  const page = new Page(`Receipt ${payment.receiptNumber ?? ''}`, paidAt);
  page.heading('Payment receipt', `No. ${payment.receiptNumber ?? ''}`);
  page.blocks([
    { title: 'Paid by', lines: [payer] },
    { title: 'Paid on', lines: [dayOf(paidAt, invoices)] },
    { title: 'Reference', lines: [payment.reference ?? '–', `Method: ${payment.method}`] },
  ]);
  await page.table(
    receiptColumns,
    invoices.map(({ number, workerName, family, total }) => [
      `No. ${number}`,
      family === 'platform_fee' ? 'Platform fee' : workerName,
      money(total),
    ]),
  );
  page.total('Total paid', `${money(payment.total)} ${currency}`);
  return page.bytes();
}
