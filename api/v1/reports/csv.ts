import type { Response } from 'express';
import type { ReportKey, ReportRow } from '../../../queries/report/read-payment-lines';
import { csvLine } from '../../shared/csv';
import { reportRowView } from './views';

const CHUNK = 1_000;

type Read = (after: ReportKey | null, limit: number) => Promise<ReportRow[]>;

/** All rows, read and sent in pieces, so that a year of lines needs no more memory than a page. */
export async function csvOf(read: Read, after: ReportKey | null): Promise<(res: Response) => Promise<void>> {
  // Before anything is sent, so that a fault can still be answered as one.
  const first = await read(after, CHUNK);
  return async (res) => {
    res.write(header);
    let rows = first;
    while (rows.length > 0 && !res.destroyed) {
      const isFull = !res.write(rows.map(lineOf).join(''));
      if (isFull) await drained(res);
      rows = rows.length < CHUNK ? [] : await read(rows.at(-1)!, CHUNK);
    }
    res.end();
  };
}

function drained(res: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      res.off('drain', done).off('close', done);
      resolve();
    };
    res.once('drain', done).once('close', done);
  });
}

const header = csvLine([
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
  'quantity',
  'unit_price',
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

function lineOf(row: ReportRow): string {
  const { invoice, line_item: line, payment, contract } = reportRowView(row);
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
    line.quantity,
    line.unit_price,
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
