import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { differences, ledgerUpTo, type LedgerFacts, type Movement } from '../../domain/time-off/ledger';
import type { TimeOffCorrection } from '../../domain/time-off/policy';
import type { TimeOff, TimeOffStatus } from '../../domain/time-off/time-off';
import { insertMany } from '../db/bulk';
import type { Database, Transaction } from '../db/database';
import { newId } from '../db/ids';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';
import { readTenures } from './policies';

/** A movement as it is recorded. */
export interface RecordedMovement extends Movement, Scope {
  id: string;
  personId: string;
  type: string;
  recordedAt: Instant;
}

/** Whose balance, and of what. */
export interface BalanceOf {
  personId: string;
  type: string;
}

const TAKEN: readonly TimeOffStatus[] = ['approved', 'used'];

/** What a balance follows from; with what is only requested as well, where that is asked for. */
export async function readLedgerFacts(
  db: Database,
  scope: Scope,
  { personId, type }: BalanceOf,
  statuses: readonly TimeOffStatus[] = TAKEN,
): Promise<LedgerFacts> {
  const [tenures, taken, corrections] = await Promise.all([
    readTenures(db, scope, personId, type),
    db<TimeOff>('time_off')
      .where({ ...inScope(scope), personId, type })
      .whereIn('status', statuses)
      .orderBy('id')
      .select('id', 'days'),
    db<TimeOffCorrection>('time_off_corrections')
      .where({ ...inScope(scope), personId, type })
      .orderBy('id')
      .select('id', 'effectiveOn', 'halves'),
  ]);
  return { tenures, corrections, uses: taken.flatMap(usesOf) };
}

export function usesOf({ id, days }: Pick<TimeOff, 'id' | 'days'>): LedgerFacts['uses'] {
  return days.map(({ date, halves }) => ({ timeOffId: id, date, halves }));
}

/** Holds the person, whose balances and days off are looked at before they change; after the contract, before the rows. */
export async function lockPerson(trx: Transaction, scope: Scope, id: string): Promise<void> {
  await trx('people')
    .where({ ...inScope(scope), id })
    .forNoKeyUpdate()
    .first('id');
}

/** Records what the rules have made of the balance by the day. The person is locked. */
export async function recordMovements(
  trx: Transaction,
  scope: Scope,
  of: BalanceOf,
  { day, at }: { day: CalendarDate; at: Instant },
): Promise<void> {
  const facts = await readLedgerFacts(trx, scope, of);
  if (facts.tenures.length === 0 && facts.corrections.length === 0) return;
  const recorded = await trx<RecordedMovement>('time_off_movements').where({
    ...inScope(scope),
    personId: of.personId,
    type: of.type,
  });
  const due = differences(ledgerUpTo(facts, day), recorded);
  const rows = due.map(({ key, year, kind, effectiveOn, halves, timeOffId }) => ({
    ...{ ...inScope(scope), personId: of.personId, type: of.type, id: newId(), recordedAt: at },
    ...{ key, year, kind, effectiveOn, halves, timeOffId },
  }));
  await insertMany(trx, 'time_off_movements', rows);
}

export async function listMovements(
  db: Database,
  scope: Scope,
  personId: string,
  filter: CommonFilter,
  page: Keyset,
): Promise<RecordedMovement[]> {
  const query = db<RecordedMovement>('time_off_movements').where({ ...inScope(scope), personId });
  onPage(query, 'id', page);
  narrow(query, filter, { type: 'type' });
  return query;
}
