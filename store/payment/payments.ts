import { inScope, type Scope } from '../../domain/shared/scope';
import type { Payment } from '../../domain/payment/payment';
import { type Database, type Transaction } from '../db/database';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { narrow, type CommonFilter } from '../db/narrow';

export const getPayment = rowReader('payment');
const save = rowWriter('payment');

/** Open workflows of earlier releases carry a `contractId` that repeats the payment's own id. */
export function savePayment(trx: Transaction, payment: Payment): Promise<void> {
  const { contractId: _itself, ...row } = payment as Payment & { contractId?: string };
  return save(trx, row);
}

/** Its number is that of the receipt, its date the day on which it was made, in UTC. */
export interface PaymentFilter extends CommonFilter {
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
  return query;
}
