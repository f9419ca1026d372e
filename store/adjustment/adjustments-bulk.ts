import { inScope, type Scope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { adjustmentTable } from '../../domain/adjustment/transitions';
import type { Contract } from '../../domain/contract/contract';
import { statusesFrom, targetOf, type Actor } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { itemsOn, keepVersions } from './adjustments';
import { alarmOf, setAlarms } from '../lifecycle/alarms';
import { statusList } from '../lifecycle/statuses';
import { insertMany, updateMany } from '../db/bulk';
import { inCurrency, type DatedCycle, type PaidCycle } from '../../domain/billing/currency';
import { CURRENCIES } from '../billing/currencies';
import { uuidArray, type Database, type Transaction } from '../db/database';

/** The contracts of these adjustments, off-cycle payments and requests of time off, locked in the order of their ids. */
export async function lockContractsOf(
  trx: Transaction,
  scope: Scope,
  adjustmentIds: string[],
  paymentIds: string[] = [],
  timeOffIds: string[] = [],
): Promise<Map<string, Contract>> {
  const { rows } = await trx.raw<{ rows: Contract[] }>(
    `SELECT k.* FROM contracts k
     WHERE k.organisation_id = :organisationId AND k.environment_id = :environmentId
       AND k.id IN (SELECT contract_id FROM adjustments WHERE id = ANY(:adjustmentIds)
                    UNION ALL SELECT contract_id FROM off_cycle_payments WHERE id = ANY(:paymentIds)
                    UNION ALL SELECT contract_id FROM time_off WHERE id = ANY(:timeOffIds))
     ORDER BY k.id FOR UPDATE`,
    { ...inScope(scope), adjustmentIds, paymentIds, timeOffIds },
  );
  return new Map(rows.map((contract) => [contract.id, contract]));
}

export async function lockCyclesFor(
  trx: Transaction,
  scope: Scope,
  adjustmentIds: string[],
): Promise<Map<string, PaidCycle>> {
  const { rows } = await trx.raw<{ rows: DatedCycle[] }>(
    `SELECT cycles.*, ${CURRENCIES} FROM cycles
     WHERE organisation_id = :organisationId AND environment_id = :environmentId
       AND id IN (SELECT coalesce(applied_cycle_id, cycle_id) FROM adjustments WHERE id = ANY(:adjustmentIds))
     ORDER BY id FOR UPDATE`,
    { ...inScope(scope), adjustmentIds },
  );
  return new Map(rows.map((cycle) => [cycle.id, inCurrency(cycle)]));
}

export async function lockAdjustments(
  trx: Transaction,
  scope: Scope,
  ids: string[],
): Promise<Map<string, Adjustment>> {
  const rows = await trx<Adjustment>('adjustments')
    .where(inScope(scope))
    .whereIn('id', ids)
    .orderBy('id')
    .forUpdate();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Which items the command has decided already, and by which event it has told so. */
export async function decidedBy(
  trx: Transaction,
  scope: Scope,
  commandId: string,
): Promise<Map<string, string>> {
  const rows = await trx('events')
    .where({ ...inScope(scope), commandId })
    .select<{ id: string; type: string }[]>(
      'type',
      trx.raw(
        `coalesce(payload->>'adjustment_id', payload->>'off_cycle_payment_id', payload->>'time_off_id',
                  payload->>'item_id') AS id`,
      ),
    );
  return new Map(rows.map(({ id, type }) => [id, type]));
}

/** Writes rows that were reviewed, with their versions; without these alarms of those that wait for nothing any more. */
export async function saveReviewed(
  trx: Transaction,
  rows: Adjustment[],
  alarms: string[],
  changedBy: Actor,
): Promise<void> {
  await updateMany(trx, 'adjustments', rows);
  await keepVersions(
    trx,
    rows.map(({ id }) => id),
    changedBy,
  );
  await trx('alarms').whereIn('workflowId', alarms).delete();
}

/** New rows with their versions and alarms; those that exist already are left alone. */
export async function insertAdjustments(
  trx: Transaction,
  rows: Adjustment[],
  createdBy: Actor,
): Promise<void> {
  await insertMany(trx, 'adjustments', rows);
  await keepVersions(
    trx,
    rows.map(({ id }) => id),
    createdBy,
  );
  await insertMany(
    trx,
    'alarms',
    rows.flatMap((row) => alarmOf('adjustmentApproval', row) ?? []),
  );
}

/** What waits for a review in these contracts; locked. */
export async function lockPending(trx: Transaction, contractIds: string[]): Promise<Adjustment[]> {
  return trx<Adjustment>('adjustments')
    .whereIn('contractId', contractIds)
    .whereIn('status', statusesFrom(adjustmentTable, 'forfeit'))
    .orderBy('id')
    .forUpdate();
}

/** What is to be billed in these cycles, or waits for a review there; locked. */
export async function lockItemsOfCycles(trx: Transaction, cycleIds: string[]): Promise<Adjustment[]> {
  return trx<Adjustment>('adjustments')
    .whereRaw('coalesce(applied_cycle_id, cycle_id) = ANY(?::uuid[])', [cycleIds])
    .whereIn('status', ['pending', 'approved'])
    .orderBy('id')
    .forUpdate();
}

/** Open items of the contract whose deadline is not the lock of their cycle, with what it should be; locked. */
export async function listMisdated(
  trx: Transaction,
  contractId: string,
): Promise<(Adjustment & { cycleLocksAt: Instant })[]> {
  const { rows } = await trx.raw<{ rows: (Adjustment & { cycleLocksAt: Instant })[] }>(
    `SELECT a.*, c.locks_at AS cycle_locks_at FROM adjustments a
     JOIN cycles c ON c.id = coalesce(a.applied_cycle_id, a.cycle_id)
     WHERE a.contract_id = :contractId AND a.status IN ('pending', 'approved') AND a.locks_at <> c.locks_at
     ORDER BY a.id FOR UPDATE OF a`,
    { contractId },
  );
  return rows;
}

/** The alarms of those that wait, as their deadlines are now. */
export async function setAdjustmentAlarms(trx: Transaction, rows: Adjustment[]): Promise<void> {
  await setAlarms(
    trx,
    rows.flatMap((row) => alarmOf('adjustmentApproval', row) ?? []),
  );
}

/** Moves on all that is billed on these invoices, each item with a version of its own. */
export async function moveBilledItems(
  trx: Transaction,
  invoiceIds: string[],
  command: 'pay' | 'release',
  change: Partial<Adjustment>,
  at: Instant,
  changedBy: Actor,
): Promise<void> {
  if (invoiceIds.length === 0) return;
  const moved = await trx('adjustments')
    .whereIn('id', itemsOn(trx, invoiceIds))
    .whereIn('invoiceId', invoiceIds)
    .whereIn('status', statusesFrom(adjustmentTable, command))
    .update({
      ...change,
      status: targetOf(adjustmentTable, command),
      version: trx.raw('version + 1'),
      updatedAt: at,
    })
    .returning<{ id: string }[]>('id');
  await keepVersions(
    trx,
    moved.map(({ id }) => id),
    changedBy,
  );
}

/** What was approved for one cycle, in the currency of another, is to be billed by that; `followLocks` gives it that one's deadline. */
export async function reapplyItems(
  trx: Transaction,
  from: string,
  to: Pick<PaidCycle, 'id' | 'currency'>,
): Promise<void> {
  await trx('adjustments')
    .where({ appliedCycleId: from, currency: to.currency })
    .whereIn('status', statusesFrom(adjustmentTable, 'bill'))
    .update({ appliedCycleId: to.id });
}

/** These approved items are to be billed by that cycle; `followLocks` gives them its deadline. */
export async function applyItemsTo(trx: Transaction, ids: string[], { id }: { id: string }): Promise<void> {
  await trx('adjustments')
    .whereIn('id', ids)
    .whereIn('status', statusesFrom(adjustmentTable, 'bill'))
    .update({ appliedCycleId: id });
}

/** Takes approved items onto their invoices. The event that tells of it is their version (`listVersions`). */
export async function billItems(
  trx: Transaction,
  items: { id: string; invoiceId: string }[],
  at: Instant,
): Promise<void> {
  if (items.length === 0) return;
  await trx.raw(
    `UPDATE adjustments a SET status = '${targetOf(adjustmentTable, 'bill')}', invoice_id = item.invoice_id, version = a.version + 1,
       updated_at = :at
     FROM unnest(:ids::uuid[], :invoiceIds::uuid[]) AS item(id, invoice_id)
     WHERE a.id = item.id AND a.status IN (${statusList(adjustmentTable, 'bill')})`,
    {
      at,
      ids: uuidArray(items.map(({ id }) => id)),
      invoiceIds: uuidArray(items.map(({ invoiceId }) => invoiceId)),
    },
  );
}

/** Instances of recurring rules that wait for a review in cycles of the calendar that are not locked yet. */
export async function listWaiting(db: Database, calendarId: string): Promise<Adjustment[]> {
  const { rows } = await db.raw<{ rows: Adjustment[] }>(
    `SELECT a.* FROM adjustments a JOIN cycles c ON c.id = a.cycle_id
     WHERE c.calendar_id = ? AND c.status = 'open' AND a.status = 'pending' AND a.rule_id IS NOT NULL`,
    [calendarId],
  );
  return rows;
}
