import { bindingStatuses } from '../../domain/contract/contract';
import { workforceKinds } from '../../domain/contract/kinds';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { EventDraft } from '../../domain/events/event';
import { groupCreated, personCreated } from '../../domain/people/events';
import type { Person } from '../../domain/people/person';
import type { Instant } from '../../domain/shared/time';
import { violates, type Database, type Transaction } from '../db/database';
import type { Knex } from 'knex';
import { narrow, type CommonFilter } from '../db/narrow';
import { EventLog, type Cause } from '../event/events';
import { onPage, type Keyset } from '../db/keyset';

export type { Person };

export interface Group extends Scope {
  id: string;
  name: string;
  createdAt: Instant;
}

/** Inserts a person with its event; undefined when the e-mail address belongs to somebody already. */
export async function insertPerson(db: Database, person: Person, cause: Cause): Promise<Person | undefined> {
  return insertWithEvent(db, 'people', 'people_email', person, personCreated(person), cause);
}

export async function insertGroup(db: Database, group: Group, cause: Cause): Promise<Group | undefined> {
  return insertWithEvent(db, 'groups', 'groups_environment_id_name_key', group, groupCreated(group), cause);
}

async function insertWithEvent<T extends Scope & { id: string }>(
  db: Database,
  table: 'people' | 'groups',
  uniqueIndex: string,
  row: T,
  event: EventDraft,
  cause: Cause,
): Promise<T | undefined> {
  try {
    return await db.transaction(async (trx) => {
      const inserted: unknown[] = await trx(table).insert(row).onConflict('id').ignore().returning('id');
      // The id comes from the idempotency key, so a row that is there already is this very request, repeated.
      if (inserted.length === 0)
        return (await trx(table)
          .where({ ...inScope(row), id: row.id })
          .first()) as T;
      await new EventLog(trx, row, cause).append({ id: row.id, contractId: null }, [event]);
      return row;
    });
  } catch (error) {
    if (violates(error, uniqueIndex)) return undefined;
    throw error;
  }
}

export async function getPerson(db: Database, scope: Scope, id: string): Promise<Person | undefined> {
  return db<Person>('people')
    .where({ ...inScope(scope), id })
    .first();
}

/** Those of the ids that there are. */
export async function readPeople(db: Database, scope: Scope, ids: string[]): Promise<Person[]> {
  return db<Person>('people').where(inScope(scope)).whereIn('id', ids);
}

export async function findPersonByEmail(
  db: Database,
  scope: Scope,
  email: string,
): Promise<Person | undefined> {
  return db<Person>('people').where(inScope(scope)).whereRaw('lower(email) = lower(?)', [email]).first();
}

export async function listPeople(
  db: Database,
  scope: Scope,
  filter: CommonFilter,
  page: Keyset,
): Promise<Person[]> {
  const query = listById(db, 'people', scope, page);
  narrow(query, filter, { status: 'status' });
  return (await query) as Person[];
}

export async function getGroup(db: Database, scope: Scope, id: string): Promise<Group | undefined> {
  return db<Group>('groups')
    .where({ ...inScope(scope), id })
    .first();
}

export async function listGroups(db: Database, scope: Scope, page: Keyset): Promise<Group[]> {
  return (await listById(db, 'groups', scope, page)) as Group[];
}

function listById(db: Database, table: string, scope: Scope, page: Keyset): Knex.QueryBuilder {
  const query = db(table).where(inScope(scope));
  onPage(query, 'id', page);
  return query;
}

/**
 * Marks the person terminated when no other contract binds them, and answers whether it did. The person's row is
 * locked, so that two contracts ending at once cannot both miss that the other one has ended.
 */
export async function terminateIfLast(
  trx: Transaction,
  scope: Scope,
  personId: string,
  endedContractId: string,
): Promise<boolean> {
  await trx('people')
    .where({ ...inScope(scope), id: personId })
    .forUpdate()
    .first('id');
  const other = await trx<Scope & { id: string; workerId: string; status: string; kind: string }>('contracts')
    .where({ ...inScope(scope), workerId: personId })
    .whereNot({ id: endedContractId })
    .whereIn('status', bindingStatuses)
    .whereIn('kind', workforceKinds)
    .first('id');
  if (other) return false;
  await trx('people')
    .where({ ...inScope(scope), id: personId })
    .update({ status: 'terminated' });
  return true;
}

/** A contract of a person who had left begins; answers whether they had. */
export async function reinstate(trx: Transaction, scope: Scope, personId: string): Promise<boolean> {
  const reinstated = await trx('people')
    .where({ ...inScope(scope), id: personId, status: 'terminated' })
    .update({ status: 'active' });
  return reinstated > 0;
}
