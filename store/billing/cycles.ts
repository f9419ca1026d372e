import { inScope, type Scope } from '../../domain/shared/scope';
import { inCurrency, type DatedCycle, type PaidCycle } from '../../domain/billing/currency';
import { newCycle, type Cycle } from '../../domain/billing/cycle';
import { laterLanding } from '../../domain/billing/landing';
import type { PlannedCycle } from '../../domain/billing/plan';
import { cycleTable } from '../../domain/billing/transitions';
import type { Contract } from '../../domain/contract/contract';
import { statusesFrom, targetOf } from '../../domain/shared/lifecycle';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { insertMany } from '../db/bulk';
import { uuidArray, type Database, type Transaction } from '../db/database';
import { newId } from '../db/ids';
import { builtOnce, keptRows, type Built } from '../db/kept';
import { statusList } from '../lifecycle/statuses';
import { calendarOf } from './calendars';
import { CURRENCIES } from './currencies';
import { onPage, type Keyset } from '../db/keyset';
import { shownContracts } from '../contract/contracts';

export async function insertCycles(trx: Transaction, cycles: Cycle[]): Promise<void> {
  await insertMany(trx, 'cycles', cycles);
}

export async function getCycle(db: Database, scope: Scope, id: string): Promise<PaidCycle | undefined> {
  const found = await datedCycles(db)
    .where({ ...inScope(scope), id })
    .first();
  return found && inCurrency(found);
}

const datedCycles = (db: Database) => db('cycles').select<DatedCycle[]>('cycles.*', db.raw(CURRENCIES));

/** The second lock in the order contract, cycle, item: settles races between a lock and an approval. */
export async function lockCycle(trx: Transaction, scope: Scope, id: string): Promise<PaidCycle | undefined> {
  const [found] = await keptRows<DatedCycle>(trx, lockingCycle(trx, scope, id));
  return found && inCurrency(found);
}

/** What reads the cycle, a dated one, and locks it, for who locks its items as well. */
export function lockingCycle(trx: Transaction, scope: Scope, id: string): Built {
  return lockingOne(trx, { ...scope, id });
}

const lockingOne = builtOnce<keyof Scope | 'id'>((trx, cycle) =>
  datedCycles(trx)
    .where({ ...inScope(cycle), id: cycle.id })
    .forUpdate(),
);

export async function listCycles(
  db: Database,
  scope: Scope,
  contractId: string,
  page: Keyset,
): Promise<Cycle[]> {
  const query = db<Cycle>('cycles').where({ ...inScope(scope), contractId });
  onPage(query, 'startsOn', page);
  return query;
}

/** Those of the ids that there are; of a worker's side only those of contracts that they may see. */
export async function readCycles(
  db: Database,
  scope: Scope,
  ids: string[],
  workerId: string | null,
): Promise<Cycle[]> {
  const query = db<Cycle>('cycles').where(inScope(scope)).whereIn('id', ids);
  if (workerId !== null) void query.whereIn('contractId', shownContracts(db, scope, workerId));
  return query;
}

/** The last day of the contract for which a cycle has been locked; null while there is none. */
export async function billedThrough(db: Database, contract: Contract): Promise<CalendarDate | null> {
  const last = await db<Cycle>('cycles')
    .where({ ...inScope(contract), contractId: contract.id })
    .whereNot({ status: 'open' })
    .orderBy('startsOn', 'desc')
    .first('endsOn');
  return last?.endsOn ?? null;
}

/** What is not locked yet, in order. */
export async function listOpenCycles(db: Database, contract: Contract): Promise<PaidCycle[]> {
  const open = await datedCycles(db)
    .where({ ...inScope(contract), contractId: contract.id, status: 'open' })
    .orderBy('startsOn');
  return open.map(inCurrency);
}

/**
 * The first cycle of the contract, from the given day on, whose invoice still takes items; locked. One in the wanted
 * currency goes before one that is not. Generates the next one when the lock was quicker than the opening. Undefined
 * when the contract has no more cycles.
 */
export async function nextUnlockedCycle(
  trx: Transaction,
  contract: Contract,
  { from, at, currency }: { from: CalendarDate; at: Instant; currency: string },
): Promise<PaidCycle | undefined> {
  const candidates = await datedCycles(trx)
    .where({ ...inScope(contract), contractId: contract.id })
    .where('startsOn', '>=', from)
    .orderBy('startsOn')
    .forUpdate();
  const landing = laterLanding(candidates.map(inCurrency), contract, at, currency);
  if (landing.on === 'cycle') return landing.cycle;
  if (landing.on === 'none') return undefined;
  const calendars = await calendarOf(trx, [contract.id]);
  const { currencies, calendarId: present } = candidates.at(-1)!;
  const calendarId = calendars.get(contract.id) ?? present;
  const generated = newCycle(newId(), contract, calendarId, landing.share);
  await insertCycles(trx, [generated]);
  return inCurrency({ ...generated, currencies });
}

/** When the first cycle of the contract locks, from the given day on, that locks after this; null where none does. */
export async function nextLock(
  trx: Transaction,
  contract: Contract,
  { from, after, currency }: { from: CalendarDate; after: Instant; currency: string },
): Promise<Instant | null> {
  const candidates = await datedCycles(trx)
    .where({ ...inScope(contract), contractId: contract.id })
    .where('startsOn', '>=', from)
    .orderBy('startsOn');
  const landing = laterLanding(candidates.map(inCurrency), contract, after, currency);
  switch (landing.on) {
    case 'cycle':
      return landing.cycle.locksAt;
    case 'next_cycle':
      return landing.share.locksAt;
    case 'none':
      return null;
  }
}

/** In order: the cycles that a change of the contract may still change, the last that it may not, and the last of all. */
export async function readPlannedCycles(db: Database, contract: Contract): Promise<PlannedCycle[]> {
  return plannedCycles(db, contract, '');
}

export async function listPlannedCycles(trx: Transaction, contract: Contract): Promise<PlannedCycle[]> {
  return plannedCycles(trx, contract, 'FOR UPDATE OF c');
}

async function plannedCycles(db: Database, contract: Contract, lock: string): Promise<PlannedCycle[]> {
  const { rows } = await db.raw<{ rows: PlannedCycle[] }>(
    `SELECT c.*, k.settings FROM cycles c JOIN calendars k ON k.id = c.calendar_id
     WHERE c.contract_id = :id AND c.organisation_id = :organisationId AND c.environment_id = :environmentId
       AND (c.status = 'open'
         OR c.starts_on = (SELECT max(starts_on) FROM cycles WHERE contract_id = :id)
         OR c.starts_on = (SELECT max(starts_on) FROM cycles WHERE contract_id = :id AND status <> 'open'))
     ORDER BY c.starts_on ${lock}`,
    { id: contract.id, ...inScope(contract) },
  );
  return rows;
}

export async function updateCycle(trx: Transaction, id: string, change: Partial<Cycle>): Promise<void> {
  await trx('cycles').where({ id }).update(change);
}

/** Takes cycles away; what was to be billed there goes to the other cycle, and remembers where it comes from. */
export async function replaceCycles(trx: Transaction, ids: string[], by: Pick<Cycle, 'id'>): Promise<void> {
  await trx.raw(
    `UPDATE adjustments a SET moved_from = coalesce(a.moved_from, c.starts_on),
       moved_home = a.moved_home OR a.cycle_id = c.id,
       cycle_id = CASE WHEN a.cycle_id = c.id THEN :by ELSE a.cycle_id END,
       applied_cycle_id = CASE WHEN a.applied_cycle_id = c.id THEN :by ELSE a.applied_cycle_id END
     FROM cycles c
     WHERE c.id = ANY(:ids::uuid[]) AND (a.cycle_id = c.id OR a.applied_cycle_id = c.id)`,
    { by: by.id, ids },
  );
  await trx('rebilled_pay').whereIn('cycleId', ids).update({ cycleId: by.id });
  await trx('cycles').whereIn('id', ids).delete();
}

/** Gives a cycle that is there again what had to leave it, as far as that is not billed or decided meanwhile. */
export async function returnItems(
  trx: Transaction,
  { id, contractId, startsOn, endsOn }: Cycle,
): Promise<void> {
  await trx.raw(
    `UPDATE adjustments a SET moved_from = NULL, moved_home = false,
       applied_cycle_id = CASE WHEN a.status = 'approved' THEN :id::uuid END,
       cycle_id = CASE WHEN a.moved_home THEN :id::uuid ELSE a.cycle_id END
     FROM cycles c
     WHERE a.contract_id = :contractId AND a.moved_from BETWEEN :startsOn AND :endsOn
       AND a.status IN ('pending', 'approved') AND c.id = coalesce(a.applied_cycle_id, a.cycle_id) AND c.status = 'open'`,
    { id, contractId, startsOn, endsOn },
  );
}

export type ClosedCycle = Pick<Cycle, 'id' | 'status' | 'exception'>;

/** Writes what became of many cycles at their lock. */
export async function closeCycles(trx: Transaction, cycles: ClosedCycle[], lockedAt: Instant): Promise<void> {
  await trx.raw(
    `UPDATE cycles SET status = closed.status, exception = closed.exception, locked_at = :lockedAt
     FROM unnest(:ids::uuid[], :statuses::text[], :exceptions::text[]) AS closed(id, status, exception)
     WHERE cycles.id = closed.id AND cycles.status IN (${statusList(cycleTable, 'lock')})`,
    {
      lockedAt,
      ids: uuidArray(cycles.map(({ id }) => id)),
      statuses: cycles.map(({ status }) => status),
      exceptions: cycles.map(({ exception }) => exception),
    },
  );
}

/** Puts an exception back among the cycles to lock, at a new instant. Why it was one stays until then. */
export async function reopenException(
  trx: Transaction,
  scope: Scope,
  id: string,
  again: Pick<Cycle, 'locksAt' | 'overdueAt'>,
): Promise<boolean> {
  const reopened = await trx('cycles')
    .where({ ...inScope(scope), id })
    .whereIn('status', statusesFrom(cycleTable, 'reopen'))
    .update({ status: targetOf(cycleTable, 'reopen'), lockedAt: null, ...again });
  return reopened > 0;
}

/** Gives an exception up. */
export async function dismissException(trx: Transaction, scope: Scope, id: string): Promise<void> {
  await trx('cycles')
    .where({ ...inScope(scope), id })
    .whereIn('status', statusesFrom(cycleTable, 'dismiss'))
    .update({ status: targetOf(cycleTable, 'dismiss') });
}

export async function listExceptions(db: Database, scope: Scope, page: Keyset): Promise<Cycle[]> {
  const query = db<Cycle>('cycles').where({ ...inScope(scope), status: 'exception' });
  onPage(query, 'id', page);
  return query;
}
