import { inScope, type Scope } from '../../domain/shared/scope';
import type { CalendarDate } from '../../domain/shared/time';
import type { EventDraft } from '../../domain/events/event';
import type { Actor } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { revisedOn, tenureOn, type Tenure } from '../../domain/time-off/tenure';
import type { TimeOffType } from '../../domain/time-off/kinds';
import type { TimeOffAssignment, TimeOffPolicy } from '../../domain/time-off/policy';
import { toRow, violates, type Database, type Transaction } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';
import { EventLog, type Cause } from '../event/events';

/** One that an organisation has added. */
export interface OwnType extends TimeOffType, Scope {
  id: string;
  createdAt: Instant;
  createdBy: Actor;
}

export async function listOwnTypes(db: Database, scope: Scope): Promise<OwnType[]> {
  return db<OwnType>('time_off_types').where(inScope(scope)).orderBy('key');
}

export async function getPolicy(db: Database, scope: Scope, id: string): Promise<TimeOffPolicy | undefined> {
  return db<TimeOffPolicy>('time_off_policies')
    .where({ ...inScope(scope), id })
    .first();
}

export async function listPolicies(
  db: Database,
  scope: Scope,
  filter: CommonFilter,
  page: Keyset,
): Promise<TimeOffPolicy[]> {
  const query = db<TimeOffPolicy>('time_off_policies').where(inScope(scope));
  onPage(query, 'id', page);
  narrow(query, filter, { type: 'type' });
  return query;
}

export async function listAssignments(
  db: Database,
  scope: Scope,
  personId: string,
  filter: CommonFilter,
  page: Keyset,
): Promise<TimeOffAssignment[]> {
  const query = db<TimeOffAssignment>('time_off_assignments').where({ ...inScope(scope), personId });
  onPage(query, 'id', page);
  narrow(query, filter, { type: 'type' });
  return query;
}

export type TenureOfPerson = Tenure & { type: string; policy: TimeOffPolicy };

/** The policies of the person, of one type or of all, oldest first. */
export function readTenures(
  db: Database,
  scope: Scope,
  personId: string,
  type?: string,
): Promise<TenureOfPerson[]> {
  return readTenuresOf(db, scope, [personId], type);
}

/** The same of several people. */
export async function readTenuresOf(
  db: Database,
  scope: Scope,
  personIds: readonly string[],
  type?: string,
): Promise<(TenureOfPerson & { personId: string })[]> {
  const query = db<TimeOffAssignment>('time_off_assignments')
    .where(inScope(scope))
    .whereRaw('person_id = ANY(?::uuid[])', [[...personIds]]);
  const assignments = await (type === undefined ? query : query.where({ type })).orderBy('startsOn');
  const ids = assignments.map(({ policyId }) => policyId);
  const policies = await db<TimeOffPolicy>('time_off_policies').where(inScope(scope)).whereIn('id', ids);
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return assignments.map(({ personId, policyId, startsOn, endsOn, type: of }) => ({
    ...{ personId, type: of, startsOn, endsOn, policy: byId.get(policyId)! },
  }));
}

export async function policyOn(
  db: Database,
  scope: Scope,
  person: { id: string; type: string },
  date: CalendarDate,
): Promise<TimeOffPolicy | null> {
  const tenures = await readTenures(db, scope, person.id, person.type);
  const policy = tenureOn(tenures, date)?.policy;
  return policy ? revisedOn(policy, date) : null;
}

/** Of who has left: nothing is granted after the last day, and what was to begin later does not. */
export async function endAssignments(
  trx: Transaction,
  scope: Scope,
  personId: string,
  lastDay: CalendarDate,
): Promise<void> {
  const own = () => trx('time_off_assignments').where({ ...inScope(scope), personId });
  await own().where('startsOn', '>', lastDay).delete();
  await own().whereRaw('(ends_on IS NULL OR ends_on > ?)', [lastDay]).update({ endsOn: lastDay });
}

type Table = 'time_off_types' | 'time_off_policies' | 'time_off_assignments' | 'time_off_corrections';

/** Inserts a row with its event; or answers the row that is there, where this very request has made it. */
export async function insertOnce<Row extends Scope & { id: string }>(
  trx: Transaction,
  table: Table,
  row: Row,
  { event, cause }: { event: EventDraft; cause: Cause },
): Promise<{ row: Row; isNew: boolean }> {
  const inserted: unknown[] = await trx(table).insert(toRow(row)).onConflict('id').ignore().returning('id');
  if (inserted.length === 0) {
    const known: unknown = await trx(table)
      .where({ ...inScope(row), id: row.id })
      .first();
    return { row: known as Row, isNew: false };
  }
  await new EventLog(trx, row, cause).append({ id: row.id, contractId: null }, [event]);
  return { row, isNew: true };
}

export async function insertPolicy(
  db: Database,
  policy: TimeOffPolicy,
  by: { event: EventDraft; cause: Cause },
): Promise<TimeOffPolicy> {
  return (await db.transaction((trx) => insertOnce(trx, 'time_off_policies', policy, by))).row;
}

/** Undefined where another type has the key. */
export async function insertType(
  db: Database,
  type: OwnType,
  by: { event: EventDraft; cause: Cause },
): Promise<OwnType | undefined> {
  try {
    return (await db.transaction((trx) => insertOnce(trx, 'time_off_types', type, by))).row;
  } catch (error) {
    if (violates(error, 'time_off_types_key')) return undefined;
    throw error;
  }
}
