import type { Invoice } from '../../domain/invoice/invoice';
import { inScope, type Scope } from '../../domain/shared/scope';
import { statusesFrom, SYSTEM, targetOf } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { moveBilledItems } from '../adjustment/adjustments-bulk';
import { insertMany } from '../db/bulk';
import { type Database, type Transaction } from '../db/database';
import { invoiceTable } from '../../domain/invoice/transitions';
import { offCycleTable } from '../../domain/off-cycle/transitions';

/** The invoices of a payment, and what happens to all of them at once. Locks go contract, then invoice. */
export async function readInvoices(db: Database, scope: Scope, ids: string[]): Promise<Invoice[]> {
  return db<Invoice>('invoices').where(inScope(scope)).whereIn('id', ids).orderBy('id');
}

/** Locks the contracts that the invoices belong to, in the order that everybody keeps; answers their ids. */
export async function lockContractsOf(
  trx: Transaction,
  scope: Scope,
  invoiceIds: string[],
): Promise<string[]> {
  // An invoice never changes its contract, so reading that before the lock is safe.
  const contractIds = trx<Invoice>('invoices')
    .where(inScope(scope))
    .whereIn('id', invoiceIds)
    .select('contractId');
  const rows = await trx<Scope & { id: string }>('contracts')
    .where(inScope(scope))
    .whereIn('id', contractIds)
    .orderBy('id')
    .forUpdate()
    .select<{ id: string }[]>('id');
  return rows.map(({ id }) => id);
}

export async function lockInvoices(trx: Transaction, scope: Scope, ids: string[]): Promise<Invoice[]> {
  return trx<Invoice>('invoices').where(inScope(scope)).whereIn('id', ids).orderBy('id').forUpdate();
}

/** From now on this payment, and no other, may pay these invoices. */
export async function claimInvoices(trx: Transaction, paymentId: string, invoices: Invoice[]): Promise<void> {
  const rows = invoices.map(({ id, contractId, total }) => ({
    paymentId,
    invoiceId: id,
    contractId,
    amount: total,
    isOpen: false,
  }));
  await insertMany(trx, 'payment_invoices', rows);
  // Opened by an update, which reports a conflict; the insert passes over what is there already.
  await trx('payment_invoices').where({ paymentId }).update({ isOpen: true });
  await moveInvoices(
    trx,
    'claim',
    invoices.map(({ id }) => id),
  );
}

/** The payment failed: its invoices are free again, for its own retry or for another payment. */
export async function releaseInvoices(trx: Transaction, paymentId: string, ids: string[]): Promise<void> {
  await trx('payment_invoices').where({ paymentId }).update({ isOpen: false });
  await moveInvoices(trx, 'release', ids);
}

/** Paid for good, and overdue no more, with everything that was billed on them. */
export async function settleInvoices(trx: Transaction, ids: string[], at: Instant): Promise<void> {
  await moveInvoices(trx, 'settle', ids, { paidAt: at, isOverdue: false });
  await moveBilledItems(trx, ids, 'pay', {}, at, SYSTEM);
}

/** Off-cycle payments whose own invoices these are; answers those that are now paid. */
export async function settleOffCycle(
  trx: Transaction,
  invoiceIds: string[],
  at: Instant,
): Promise<{ id: string; contractId: string }[]> {
  return trx('off_cycle_payments')
    .whereIn('invoiceId', invoiceIds)
    .whereIn('status', statusesFrom(offCycleTable, 'settle'))
    .update({ status: targetOf(offCycleTable, 'settle'), version: trx.raw('version + 1'), updatedAt: at })
    .returning<{ id: string; contractId: string }[]>(['id', 'contract_id']);
}

async function moveInvoices(
  trx: Transaction,
  command: 'claim' | 'settle' | 'release',
  ids: string[],
  change: { paidAt?: Instant; isOverdue?: false } = {},
): Promise<void> {
  await trx('invoices')
    .whereIn('id', ids)
    .whereIn('status', statusesFrom(invoiceTable, command))
    .update({ ...change, status: targetOf(invoiceTable, command), version: trx.raw('version + 1') });
}
