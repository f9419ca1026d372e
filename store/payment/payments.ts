import { contractFamilies } from '../../domain/invoice/invoice';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Payment } from '../../domain/payment/payment';
import { invoiceTable } from '../../domain/invoice/transitions';
import { statusesFrom } from '../../domain/shared/lifecycle';
import { type Database, type Transaction } from '../db/database';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { narrow, type CommonFilter } from '../db/narrow';
import { onPage, type Keyset } from '../db/keyset';

export const getPayment = rowReader('payment');
const save = rowWriter('payment');

/** Open workflows of earlier releases carry a `contractId` that repeats the payment's own id. */
export function savePayment(trx: Transaction, payment: Payment): Promise<void> {
  const { contractId: _itself, ...row } = payment as Payment & { contractId?: string };
  return save(trx, row);
}

/** The failed ones among them that cannot be retried: an invoice was paid, taken or canceled otherwise meanwhile. */
export async function readUnretryable(db: Database, payments: Payment[]): Promise<Set<string>> {
  const failed = payments.filter(({ status }) => status === 'failed').map(({ id }) => id);
  if (failed.length === 0) return new Set();
  const rows = await db('payment_invoices')
    .join('invoices', 'invoices.id', 'payment_invoices.invoice_id')
    .whereIn('payment_invoices.payment_id', failed)
    .whereNotIn('invoices.status', statusesFrom(invoiceTable, 'claim'))
    .distinct<{ paymentId: string }[]>('payment_invoices.payment_id');
  return new Set(rows.map(({ paymentId }) => paymentId));
}

export async function readPayments(db: Database, scope: Scope, ids: string[]): Promise<Map<string, Payment>> {
  if (ids.length === 0) return new Map();
  const rows = await db<Payment>('payments').where(inScope(scope)).whereIn('id', ids);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What each payment paid of one person's invoices; minor units. */
export async function readOwnParts(
  db: Database,
  paymentIds: string[],
  workerId: string,
): Promise<Map<string, Pick<Payment, 'invoiceIds' | 'total'>>> {
  const rows = await db('payment_invoices')
    .join('invoices', 'invoices.id', 'payment_invoices.invoice_id')
    .whereIn('payment_invoices.payment_id', paymentIds)
    .where({ 'invoices.worker_id': workerId })
    .whereIn('invoices.family', contractFamilies)
    .groupBy('payment_invoices.payment_id')
    .select<{ paymentId: string; invoiceIds: string[]; total: string }[]>(
      'payment_invoices.payment_id',
      db.raw('array_agg(invoices.id ORDER BY invoices.id) AS invoice_ids'),
      db.raw('sum(payment_invoices.amount)::text AS total'),
    );
  return new Map(rows.map(({ paymentId, ...part }) => [paymentId, part]));
}

/** Its number is that of the receipt, its date the day on which it was made, in UTC. */
export interface PaymentFilter extends CommonFilter {
  invoiceId?: string | undefined;
  /** Those that paid an invoice of this person. */
  workerId?: string | undefined;
}

export async function listPayments(
  db: Database,
  scope: Scope,
  filter: PaymentFilter,
  page: Keyset,
): Promise<Payment[]> {
  const query = db<Payment>('payments').where(inScope(scope));
  onPage(query, 'id', page);
  narrow(query, filter, {
    status: 'status',
    currency: 'currency',
    number: 'receipt_number',
    instant: 'created_at',
  });
  if (filter.invoiceId)
    void query.whereIn(
      'id',
      db('payment_invoices').where({ invoiceId: filter.invoiceId }).select('paymentId'),
    );
  if (filter.workerId)
    void query.whereIn(
      'id',
      db('payment_invoices')
        .join('invoices', 'invoices.id', 'payment_invoices.invoice_id')
        .where({ 'invoices.worker_id': filter.workerId })
        .whereIn('invoices.family', contractFamilies)
        .select('payment_invoices.payment_id'),
    );
  return query;
}
