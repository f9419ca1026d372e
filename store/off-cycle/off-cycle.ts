import { inScope, type Scope } from '../../domain/shared/scope';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { workflowIdOf } from '../../domain/lifecycles';
import type { Instant } from '../../domain/shared/time';
import { alarmOf, clearAlarms, setAlarms } from '../lifecycle/alarms';
import { updateMany } from '../db/bulk';
import { type Database, type Transaction } from '../db/database';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { offCycleTable } from '../../domain/off-cycle/transitions';
import { statusesFrom } from '../../domain/shared/lifecycle';
import { narrow, type CommonFilter } from '../db/narrow';
import { onPage, type Keyset } from '../db/keyset';

export const getOffCycle = rowReader('offCyclePayment');
export const saveOffCycle = rowWriter('offCyclePayment');

export async function listOffCycle(
  db: Database,
  scope: Scope,
  contractId: string,
  filter: CommonFilter,
  page: Keyset,
): Promise<OffCyclePayment[]> {
  const query = db<OffCyclePayment>('off_cycle_payments').where({ ...inScope(scope), contractId });
  onPage(query, 'id', page);
  narrow(query, filter, { status: 'status', type: 'type', currency: 'currency', date: 'payment_date' });
  return query;
}

/** Those that are to be paid at that instant, after the id, or later; the soonest first. */
export async function listOffCycleFrom(
  db: Database,
  scope: Scope,
  contractId: string,
  from: { at: Instant; after: string | null },
  limit: number,
): Promise<OffCyclePayment[]> {
  const { at, after } = from;
  const query = db<OffCyclePayment>('off_cycle_payments')
    .where({ ...inScope(scope), contractId })
    .whereIn('status', statusesFrom(offCycleTable, 'withdraw'))
    .orderBy([{ column: 'paysAt' }, { column: 'id' }])
    .limit(limit);
  if (after === null) return query.where('paysAt', '>=', at);
  return query.whereRaw('(pays_at, id) > (?, ?)', [at, after]);
}

/** Those of the ids that there are. */
export async function readOffCycle(
  db: Database,
  scope: Scope,
  ids: string[],
): Promise<Map<string, OffCyclePayment>> {
  if (ids.length === 0) return new Map();
  const rows = await db<OffCyclePayment>('off_cycle_payments').where(inScope(scope)).whereIn('id', ids);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those of the ids that there are; locked in the order of ids. */
export async function lockOffCycle(
  trx: Transaction,
  scope: Scope,
  ids: string[],
): Promise<Map<string, OffCyclePayment>> {
  if (ids.length === 0) return new Map();
  const rows = await trx<OffCyclePayment>('off_cycle_payments')
    .where(inScope(scope))
    .whereIn('id', ids)
    .orderBy('id')
    .forUpdate();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Writes rows that were reviewed, with the alarms of those that still wait for something. */
export async function saveReviewedPayments(trx: Transaction, payments: OffCyclePayment[]): Promise<void> {
  if (payments.length === 0) return;
  await updateMany(trx, 'off_cycle_payments', payments);
  await setAlarms(
    trx,
    payments.flatMap((payment) => alarmOf('offCyclePayment', payment) ?? []),
  );
  const over = payments.filter((payment) => alarmOf('offCyclePayment', payment) === null);
  await clearAlarms(
    trx,
    over.map((payment) => workflowIdOf('offCyclePayment', payment, payment.id)),
  );
}

/** Locks what waits for a review in these contracts. */
export async function lockPendingOffCycle(
  trx: Transaction,
  contractIds: string[],
): Promise<OffCyclePayment[]> {
  return trx<OffCyclePayment>('off_cycle_payments')
    .whereIn('contractId', contractIds)
    .whereIn('status', statusesFrom(offCycleTable, 'forfeit'))
    .orderBy('id')
    .forUpdate();
}

/** Writes rows that no longer wait for anything. */
export async function saveForfeited(trx: Transaction, payments: OffCyclePayment[]): Promise<void> {
  const changed = payments.map(({ id, status, version, updatedAt }) => ({ id, status, version, updatedAt }));
  await updateMany(trx, 'off_cycle_payments', changed);
  await clearAlarms(
    trx,
    payments.map((payment) => workflowIdOf('offCyclePayment', payment, payment.id)),
  );
}

export async function listForfeited(
  db: Database,
  scope: Scope,
  contractId: string,
): Promise<OffCyclePayment[]> {
  return db<OffCyclePayment>('off_cycle_payments').where({
    ...inScope(scope),
    contractId,
    status: 'not_payable',
  });
}
