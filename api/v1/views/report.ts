import { formatMoney } from '../../../domain/shared/money';
import type { ReportRow } from '../../../store/report/reports';
import { csvLine } from './csv';

/** One invoice line with its invoice, payment and contract (E3-11). */
export function reportWire(row: ReportRow) {
  const { currency } = row;
  const money = (minor: string) => formatMoney({ minor, currency });
  return {
    invoice: {
      id: row.invoiceId,
      document: row.invoiceNumber,
      family: row.family,
      status: row.invoiceStatus,
      issued_at: row.issuedAt,
    },
    line_item: {
      line_no: row.lineNo,
      source_type: row.sourceType,
      source_id: row.sourceId,
      description: row.description,
      category: row.category,
      amount: money(row.amount),
      currency,
    },
    payment: row.paymentId && {
      id: row.paymentId,
      document: row.receiptNumber,
      paid_at: row.paidAt,
      amount: row.paymentTotal && money(row.paymentTotal),
      currency,
    },
    contract: {
      id: row.contractId,
      number: row.contractNumber,
      name: row.contractTitle,
      worker: row.workerName,
      legal_entity: row.legalEntity,
    },
  };
}

export const reportHeader = csvLine([
  'invoice_id',
  'invoice_number',
  'invoice_family',
  'invoice_status',
  'issued_at',
  'line_no',
  'source_type',
  'source_id',
  'description',
  'category',
  'amount',
  'currency',
  'payment_id',
  'receipt_number',
  'paid_at',
  'payment_amount',
  'contract_id',
  'contract_number',
  'contract_name',
  'worker',
  'legal_entity',
]);

export function reportCsv(row: ReportRow): string {
  const { invoice, line_item: line, payment, contract } = reportWire(row);
  return csvLine([
    invoice.id,
    invoice.document,
    invoice.family,
    invoice.status,
    invoice.issued_at,
    String(line.line_no),
    line.source_type,
    line.source_id,
    line.description,
    line.category,
    line.amount,
    line.currency,
    payment && payment.id,
    payment && payment.document,
    payment && payment.paid_at,
    payment && payment.amount,
    contract.id,
    contract.number,
    contract.name,
    contract.worker,
    contract.legal_entity,
  ]);
}
