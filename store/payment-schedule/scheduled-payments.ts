import type { Unbilled } from '../../domain/payment-schedule/billed';
import type { ScheduledPayment } from '../../domain/payment-schedule/scheduled-payment';
import { scheduledPaymentTable } from '../../domain/payment-schedule/transitions';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { updateMany } from '../db/bulk';
import { toRow, uuidArray, type Database, type Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';
import { statusList } from '../lifecycle/statuses';

const TABLE = 'scheduled_payments';
const UNBILLED = `status IN (${statusList(scheduledPaymentTable, 'bill')})`;
const PLANNED = `status IN (${statusList(scheduledPaymentTable, 'fallDue')})`;

export async function getPayment(
  db: Database,
  scope: Scope,
  contractId: string,
  id: string,
): Promise<ScheduledPayment | undefined> {
  return db<ScheduledPayment>(TABLE)
    .where({ ...inScope(scope), contractId, id })
    .first();
}

export async function listPayments(
  db: Database,
  scope: Scope,
  contractId: string,
  filter: CommonFilter,
  page: Keyset,
): Promise<ScheduledPayment[]> {
  const query = db<ScheduledPayment>(TABLE).where({ ...inScope(scope), contractId });
  onPage(query, 'id', page);
  narrow(query, filter, { status: 'status', currency: 'currency', date: 'date' });
  return query;
}

/** Those of these contracts that no invoice has charged; a contract has so many at most (`MAX_UNBILLED`). */
export async function readUnbilled(
  db: Database,
  contractIds: string[],
): Promise<(Unbilled & { contractId: string })[]> {
  const { rows } = await db.raw<{ rows: (Unbilled & { contractId: string })[] }>(
    `SELECT contract_id, id, date, sequence, amount::text AS amount, note FROM ${TABLE}
     WHERE contract_id = ANY(?::uuid[]) AND ${UNBILLED}`,
    [uuidArray(contractIds)],
  );
  return rows;
}

/** Those that fall due after a place, the soonest first. */
export async function listPlannedFrom(
  db: Database,
  contractId: string,
  { at, after }: { at: Instant; after: string | null },
  limit: number,
): Promise<ScheduledPayment[]> {
  const query = db<ScheduledPayment>(TABLE)
    .where({ contractId })
    .whereRaw(PLANNED)
    .orderBy([{ column: 'dueAt' }, { column: 'id' }])
    .limit(limit);
  if (after === null) return query.where('dueAt', '>=', at);
  return query.whereRaw('(due_at, id) > (?, ?)', [at, after]);
}

/** How many wait for their invoice, and the greatest place that any has been given. */
export async function countUnbilled(
  trx: Transaction,
  contractId: string,
): Promise<{ unbilled: number; lastSequence: number }> {
  const { rows } = await trx.raw<{ rows: { unbilled: number; lastSequence: number }[] }>(
    `SELECT count(*) FILTER (WHERE ${UNBILLED})::int AS unbilled, coalesce(max(sequence), 0) AS last_sequence
     FROM ${TABLE} WHERE contract_id = ?`,
    [contractId],
  );
  return rows[0]!;
}

/** When the next one falls due. */
export async function nextDueOf(trx: Transaction, contractId: string): Promise<Instant | null> {
  const { rows } = await trx.raw<{ rows: { at: Instant | null }[] }>(
    `SELECT min(due_at) AS at FROM ${TABLE} WHERE contract_id = ? AND ${PLANNED}`,
    [contractId],
  );
  return rows[0]!.at;
}

/** Whoever holds the lock of the contract holds its payments. */
export async function readDue(
  trx: Transaction,
  contractId: string,
  at: Instant,
): Promise<ScheduledPayment[]> {
  return trx<ScheduledPayment>(TABLE)
    .where({ contractId })
    .whereRaw(PLANNED)
    .where('dueAt', '<=', at)
    .orderBy([{ column: 'dueAt' }, { column: 'sequence' }, { column: 'id' }]);
}

export async function readAllUnbilled(trx: Transaction, contractId: string): Promise<ScheduledPayment[]> {
  return trx<ScheduledPayment>(TABLE)
    .where({ contractId })
    .whereRaw(UNBILLED)
    .orderBy([{ column: 'date' }, { column: 'sequence' }, { column: 'id' }]);
}

export async function readPayments(trx: Transaction, ids: string[]): Promise<ScheduledPayment[]> {
  if (ids.length === 0) return [];
  return trx<ScheduledPayment>(TABLE).whereRaw('id = ANY(?::uuid[])', [uuidArray(ids)]);
}

export async function insertPayment(trx: Transaction, payment: ScheduledPayment): Promise<void> {
  await trx(TABLE).insert(toRow(payment));
}

export async function savePayments(trx: Transaction, payments: ScheduledPayment[]): Promise<void> {
  const rows = payments.map((payment) => {
    const { id, status, version, date, dueAt, sequence, amount, note, invoiceId, reason, updatedAt } =
      payment;
    return { id, status, version, date, dueAt, sequence, amount, note, invoiceId, reason, updatedAt };
  });
  await updateMany(trx, TABLE, rows);
}
