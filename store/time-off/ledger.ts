import { groupBy } from '../../domain/shared/group-by';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { differences, ledgerUpTo, usesOf, type LedgerFacts } from '../../domain/time-off/ledger';
import type { Movement } from '../../domain/time-off/movement';
import type { TimeOffCorrection } from '../../domain/time-off/policy';
import type { TimeOff, TimeOffStatus } from '../../domain/time-off/time-off';
import { insertMany } from '../db/bulk';
import type { Database, Transaction } from '../db/database';
import { newId } from '../db/ids';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';
import { readTenures, type TenureOfPerson } from './policies';

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

/** What a balance has been spent on. */
export const TAKEN: readonly TimeOffStatus[] = ['approved', 'used'];

/** What a balance follows from; with what is only requested as well, where that is asked for. */
export async function readLedgerFacts(
  db: Database,
  scope: Scope,
  { personId, type }: BalanceOf,
  statuses: readonly TimeOffStatus[] = TAKEN,
): Promise<LedgerFacts> {
  const of = { ...inScope(scope), personId, type };
  // One after the other: it may be one connection's transaction.
  const tenures = await readTenures(db, scope, personId, type);
  const taken = await db<TimeOff>('time_off')
    .where(of)
    .whereIn('status', statuses)
    .orderBy('id')
    .select('id', 'days');
  const corrections = await db<TimeOffCorrection>('time_off_corrections')
    .where(of)
    .orderBy('id')
    .select('id', 'effectiveOn', 'halves');
  return { tenures, corrections, uses: taken.flatMap(usesOf) };
}

interface FactsOfType extends LedgerFacts {
  tenures: readonly TenureOfPerson[];
  requested: LedgerFacts['uses'];
}

/** The same for each type of which there is, or was, a policy, and what is only requested of it. */
export async function readFactsByType(
  db: Database,
  scope: Scope,
  personId: string,
): Promise<Map<string, FactsOfType>> {
  const of = { ...inScope(scope), personId };
  const tenures = groupBy(await readTenures(db, scope, personId), byType);
  const asked = await db<TimeOff>('time_off')
    .where(of)
    .whereIn('status', [...TAKEN, 'requested'])
    .orderBy('id')
    .select('id', 'type', 'status', 'days');
  const requests = groupBy(asked, byType);
  const corrected = await db<TimeOffCorrection>('time_off_corrections').where(of).orderBy('id');
  const corrections = groupBy(corrected, byType);
  const usesIn = (type: string, isMeant: (status: TimeOffStatus) => boolean) =>
    (requests.get(type) ?? []).filter(({ status }) => isMeant(status)).flatMap(usesOf);
  const factsOf = (type: string, own: TenureOfPerson[]): FactsOfType => ({
    tenures: own,
    corrections: corrections.get(type) ?? [],
    uses: usesIn(type, (status) => status !== 'requested'),
    requested: usesIn(type, (status) => status === 'requested'),
  });
  return new Map([...tenures].map(([type, own]) => [type, factsOf(type, own)]));
}

const byType = ({ type }: { type: string }) => type;

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
  await insertMany(trx, 'time_off_movements', rowsOf(scope, of, facts, recorded, { day, at }));
}

/** What is to be added to what is recorded of a balance. */
export function rowsOf(
  scope: Scope,
  { personId, type }: BalanceOf,
  facts: LedgerFacts,
  recorded: readonly Movement[],
  { day, at }: { day: CalendarDate; at: Instant },
): RecordedMovement[] {
  const due = differences(ledgerUpTo(facts, day), recorded);
  return due.map(({ key, year, kind, effectiveOn, halves, timeOffId }) => ({
    ...{ ...inScope(scope), personId, type, id: newId(), recordedAt: at },
    ...{ key, year, kind, effectiveOn, halves, timeOffId },
  }));
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
