import { bindingStatuses, type Contract } from '../../domain/contract/contract';
import { contractKinds, isPaidByDays } from '../../domain/contract/kinds';
import { isContractTerminal } from '../../domain/contract/transitions';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { statusesFrom } from '../../domain/shared/lifecycle';
import { standingStatuses, type TimeOff } from '../../domain/time-off/time-off';
import { timeOffTable } from '../../domain/time-off/transitions';
import { workflowOf } from '../../domain/lifecycles';
import { updateMany } from '../db/bulk';
import type { Database, Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';
import { alarmOf, clearAlarms, setAlarms } from '../lifecycle/alarms';
import { rowReader, rowWriter } from '../lifecycle/rows';
import { statusList } from '../lifecycle/statuses';

export const getTimeOff = rowReader('timeOff');
export const saveTimeOff = rowWriter('timeOff');

export interface TimeOffFilter extends CommonFilter {
  personId?: string | undefined;
  contractId?: string | undefined;
}

/** Narrowed by days: what has one of them. */
export async function listTimeOff(
  db: Database,
  scope: Scope,
  filter: TimeOffFilter,
  page: Keyset,
): Promise<TimeOff[]> {
  const { personId, contractId, dateFrom, dateTo, ...common } = filter;
  const query = db<TimeOff>('time_off').where(inScope(scope));
  if (personId !== undefined) void query.where({ personId });
  if (contractId !== undefined) void query.where({ contractId });
  if (dateFrom !== undefined) void query.where('endDate', '>=', dateFrom);
  if (dateTo !== undefined) void query.where('startDate', '<', dateTo);
  onPage(query, 'id', page);
  narrow(query, common, { status: 'status', type: 'type' });
  return query;
}

/** What time brings: the end of what is approved, and of the wait for what its policy gives up then. */
const COMES_AT = `CASE WHEN status IN (${statusList(timeOffTable, 'use')}) THEN ends_at
  WHEN status IN (${statusList(timeOffTable, 'lapse')}) AND approval IS NOT NULL
    AND policies->>'lateItems' = 'decline' AND created_at < starts_at THEN starts_at END`;

/**
 * Those of a contract that time ends at that instant, after the id, or later; the soonest first. What names no contract
 * is that of the person's only one.
 */
export async function listTimeOffFrom(
  db: Database,
  scope: Scope,
  { id, workerId, status }: Pick<Contract, 'id' | 'workerId' | 'status'>,
  { at, after }: { at: Instant; after: string | null },
  limit: number,
): Promise<TimeOff[]> {
  const query = db<TimeOff>('time_off').where(inScope(scope)).orderByRaw(`${COMES_AT}, id`).limit(limit);
  const others = db('contracts')
    .where({ ...inScope(scope), workerId })
    .whereIn('status', bindingStatuses)
    .whereNot({ id });
  if (isContractTerminal(status)) void query.where({ contractId: id });
  else
    void query.where((own) => {
      void own.where({ contractId: id }).orWhere((free) => {
        void free.where({ contractId: null, personId: workerId }).whereNotExists(others);
      });
    });
  if (after === null) return query.whereRaw(`${COMES_AT} >= ?`, [at]);
  return query.whereRaw(`(${COMES_AT}, id) > (?, ?)`, [at, after]);
}

/** Those of the person that take one of the days from the first to the last. */
export async function standingBetween(
  db: Database,
  scope: Scope,
  personId: string,
  { from, to }: { from: CalendarDate; to: CalendarDate },
): Promise<TimeOff[]> {
  return db<TimeOff>('time_off')
    .where({ ...inScope(scope), personId })
    .whereIn('status', standingStatuses)
    .where('endDate', '>=', from)
    .where('startDate', '<=', to)
    .orderBy('id');
}

/**
 * What the end of the contract cuts, locked, be it by an unpaid weekend after its last day of work. That of no contract
 * only with the person's last one.
 */
export async function lockBeyond(
  trx: Transaction,
  scope: Scope,
  { id, workerId }: { id: string; workerId: string },
  lastDay: CalendarDate,
  hasLeft: boolean,
): Promise<TimeOff[]> {
  const query = trx<TimeOff>('time_off')
    .where({ ...inScope(scope), personId: workerId })
    .whereIn('status', statusesFrom(timeOffTable, 'cut'))
    .whereRaw("(end_date > ? OR unworked_days->-1->>'date' > ?)", [lastDay, lastDay])
    .orderBy('id')
    .forUpdate();
  return hasLeft
    ? query.whereRaw('(contract_id = ? OR contract_id IS NULL)', [id])
    : query.where({ contractId: id });
}

/** What the end of a contract may have moved since that instant. */
export async function listMovedSince(
  db: Database,
  scope: Scope,
  personId: string,
  since: Instant,
): Promise<TimeOff[]> {
  return db<TimeOff>('time_off')
    .where({ ...inScope(scope), personId })
    .whereIn('status', [...statusesFrom(timeOffTable, 'cut'), 'cancelled'])
    .where('updatedAt', '>=', since)
    .orderBy('id');
}

/** Those of the ids that there are. */
export async function readTimesOff(db: Database, scope: Scope, ids: string[]): Promise<Map<string, TimeOff>> {
  if (ids.length === 0) return new Map();
  const rows = await db<TimeOff>('time_off').where(inScope(scope)).whereIn('id', ids);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same, locked in the order of ids, after the people whose they are; their contracts are locked already. */
export async function lockTimesOff(
  trx: Transaction,
  scope: Scope,
  ids: string[],
): Promise<Map<string, TimeOff>> {
  if (ids.length === 0) return new Map();
  await trx('people')
    .where(inScope(scope))
    .whereIn('id', trx('time_off').where(inScope(scope)).whereIn('id', ids).select('personId'))
    .orderBy('id')
    .forNoKeyUpdate()
    .select('id');
  const rows = await trx<TimeOff>('time_off')
    .where(inScope(scope))
    .whereIn('id', ids)
    .orderBy('id')
    .forUpdate();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Unpaid days that nobody has decided, of contracts whose pay they would lower; locked, as their contracts are already. */
export async function lockUnpaidRequests(
  trx: Transaction,
  scope: Scope,
  contractIds: string[],
): Promise<TimeOff[]> {
  if (contractIds.length === 0) return [];
  const open = statusesFrom(timeOffTable, 'lapse');
  const ids = await trx<TimeOff>('time_off')
    .where({ ...inScope(scope), isPaid: false })
    .whereIn('status', open)
    .whereIn(
      'contractId',
      trx('contracts')
        .whereIn('id', contractIds)
        .whereIn(
          'kind',
          contractKinds.filter((kind) => isPaidByDays({ kind })),
        )
        .select('id'),
    )
    .pluck('id');
  const rows = await lockTimesOff(trx, scope, ids);
  return [...rows.values()].filter(({ status }) => open.includes(status));
}

/** Writes rows that were reviewed, with the alarms of those that still wait for something. */
export async function saveReviewedTimesOff(trx: Transaction, rows: TimeOff[]): Promise<void> {
  if (rows.length === 0) return;
  await updateMany(trx, 'time_off', rows);
  const waiting = rows.flatMap((row) => alarmOf('timeOff', row) ?? []);
  await setAlarms(trx, waiting);
  const over = rows.filter((row) => alarmOf('timeOff', row) === null);
  await clearAlarms(
    trx,
    over.map((row) => workflowOf('timeOff', row)),
  );
}
