import { paymentDue, paymentIsWaiting } from '../domain/payment/due';
import type { Payment, PaymentStatus } from '../domain/payment/payment';
import { paymentId } from '../domain/workflow-ids';
import { clearAlarms, setAlarm } from './alarms';
import { inScope, toRow, type Database, type Scope, type Transaction } from './database';

type PaymentRow = Omit<Payment, 'contractId'>;

function fromRow(row: PaymentRow): Payment {
  return { ...row, contractId: row.id };
}

export async function getPayment(db: Database, scope: Scope, id: string): Promise<Payment | undefined> {
  const row = await db<PaymentRow>('payments')
    .where({ ...inScope(scope), id })
    .first();
  return row && fromRow(row);
}

/** Taken after the locks of the contracts whose invoices it pays. */
export async function lockPayment(trx: Transaction, scope: Scope, id: string): Promise<Payment | undefined> {
  const row = await trx<PaymentRow>('payments')
    .where({ ...inScope(scope), id })
    .forUpdate()
    .first();
  return row && fromRow(row);
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
  const query = db<PaymentRow>('payments').where(inScope(scope)).orderBy('id', 'desc').limit(page.limit);
  if (page.before) void query.where('id', '<', page.before);
  if (filter.statuses) void query.whereIn('status', filter.statuses);
  if (filter.invoiceId)
    void query.whereIn(
      'id',
      db('payment_invoices').where({ invoiceId: filter.invoiceId }).select('paymentId'),
    );
  return (await query).map(fromRow);
}

export async function savePayment(trx: Transaction, payment: Payment): Promise<void> {
  const { contractId: _itself, ...row } = payment;
  await trx('payments').insert(toRow(row)).onConflict('id').merge();
  const { id, organisationId, environmentId } = payment;
  const workflowId = paymentId(payment, id);
  if (!paymentIsWaiting(payment)) return clearAlarms(trx, [workflowId]);
  await setAlarm(trx, {
    workflowId,
    workflowType: 'payment',
    organisationId,
    environmentId,
    contractId: id,
    subjectId: id,
    wakeAt: paymentDue(payment)?.at ?? null,
  });
}
