import type { PaidCycle } from '../../domain/billing/currency';
import type { Cycle } from '../../domain/billing/cycle';
import type { Invoice } from '../../domain/invoice/invoice';
import { inScope } from '../../domain/shared/scope';
import { type Actor, statusesFrom, targetOf } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import type { Contract } from '../../domain/contract/contract';
import { itemsOn } from '../adjustment/adjustments';
import { moveBilledItems } from '../adjustment/adjustments-bulk';
import { type Transaction } from '../db/database';
import { lockCycle, nextUnlockedCycle } from '../billing/cycles';
import { rowLocker } from '../lifecycle/rows';
import { offCycleTable } from '../../domain/off-cycle/transitions';

export const lockInvoice = rowLocker('invoiceCancellation');

/** Writes what became of the invoice; its lines stay to be read, but what they bill may be billed again. */
export async function writeCanceled(
  trx: Transaction,
  { id, status, version, basePay }: Invoice,
): Promise<void> {
  await trx('invoices').where({ id }).update({ status, version, basePay, paidAt: null, isOverdue: false });
  await trx('invoice_lines').where({ invoiceId: id }).update({ isReleased: true });
}

/** The contract's carried credit in the currency of the invoice. The contract is locked. */
export async function readCredit(trx: Transaction, { contractId, currency }: Invoice): Promise<bigint> {
  const credit = await trx('contract_credits')
    .where({ contractId, currency })
    .first<{ amount: string } | undefined>('amount');
  return BigInt(credit?.amount ?? 0);
}

export async function writeCredit(trx: Transaction, invoice: Invoice, credit: bigint): Promise<void> {
  const { contractId, currency } = invoice;
  await trx('contract_credits')
    .insert({ ...inScope(invoice), contractId, currency, amount: String(credit) })
    .onConflict(['contractId', 'currency'])
    .merge(['amount']);
}

export async function hasItems(trx: Transaction, { id }: Invoice): Promise<boolean> {
  const item = await trx('adjustments')
    .whereIn('id', itemsOn(trx, [id]))
    .where({ invoiceId: id })
    .first<{ id: string } | undefined>('id');
  return item !== undefined;
}

/** The next cycle of the contract that still takes what the invoice bills, locked; in its currency, if there is one. */
export async function cycleAfterCancel(
  trx: Transaction,
  contract: Contract,
  { cycleId, currency }: Invoice,
  at: Instant,
): Promise<PaidCycle | undefined> {
  const own = cycleId === null ? undefined : await lockCycle(trx, contract, cycleId);
  return nextUnlockedCycle(trx, contract, { from: own?.startsOn ?? contract.startDate, at, currency });
}

/** Items of the invoice are approved again, for that cycle. */
export async function moveItems(
  trx: Transaction,
  invoiceId: string,
  cycle: Cycle,
  at: Instant,
  changedBy: Actor,
): Promise<void> {
  const back = { invoiceId: null, appliedCycleId: cycle.id, locksAt: cycle.locksAt };
  await moveBilledItems(trx, [invoiceId], 'release', back, at, changedBy);
}

/** The off-cycle payment that the invoice was for is not paid after all. Answers its id. */
export async function releaseOffCycle(
  trx: Transaction,
  invoiceId: string,
  at: Instant,
): Promise<string | null> {
  const rows = await trx('off_cycle_payments')
    .where({ invoiceId })
    .whereIn('status', statusesFrom(offCycleTable, 'release'))
    .update({ status: targetOf(offCycleTable, 'release'), version: trx.raw('version + 1'), updatedAt: at })
    .returning<{ id: string }[]>('id');
  return rows[0]?.id ?? null;
}
