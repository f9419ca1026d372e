import { inScope, type Scope } from '../../domain/shared/scope';
import type { Payment, PaymentStatus } from '../../domain/payment/payment';
import { type Database, type Transaction } from '../db/database';
import { rowReader, rowWriter } from '../lifecycle/rows';

export const getPayment = rowReader('payment');
const save = rowWriter('payment');

/** Open workflows of earlier releases carry a `contractId` that repeats the payment's own id. */
export function savePayment(trx: Transaction, payment: Payment): Promise<void> {
  const { contractId: _itself, ...row } = payment as Payment & { contractId?: string };
  return save(trx, row);
}

export interface PaymentFilter {
  statuses?: PaymentStatus[] | undefined;
  invoiceId?: string | undefined;
}

export async function listPayments(
  db: Database,
  scope: Scope,
  filter: PaymentFilter,
  page: { before: string | null; limit: number },
): Promise<Payment[]> {
  const query = db<Payment>('payments').where(inScope(scope)).orderBy('id', 'desc').limit(page.limit);
  if (page.before) void query.where('id', '<', page.before);
  if (filter.statuses) void query.whereIn('status', filter.statuses);
  if (filter.invoiceId)
    void query.whereIn(
      'id',
      db('payment_invoices').where({ invoiceId: filter.invoiceId }).select('paymentId'),
    );
  return query;
}
