import { AS_PERSON, type Person } from '../../domain/people/person';
import { entryCreated, entryRemoved } from '../../domain/register/events';
import type { Entry } from '../../domain/register/entry';
import type { Register } from '../../domain/register/registers';
import { RefusedError } from '../../domain/shared/errors';
import { refuseMoved, type Decision } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import { sqlState, toRow, violates, type Database, type Transaction } from '../db/database';
import { EventLog, type Cause } from '../event/events';
import { makePerson } from '../people/make-person';

const TABLE = 'register_entries';

export async function getEntry<R extends Register>(
  db: Database,
  scope: Scope,
  register: R,
  id: string,
): Promise<Entry<R> | undefined> {
  const row: unknown = await db(TABLE)
    .where({ ...inScope(scope), register, id })
    .first();
  return row as Entry<R> | undefined;
}

export async function entryByExternalId<R extends Register>(
  db: Database,
  scope: Scope,
  register: R,
  externalId: string,
): Promise<Entry<R> | undefined> {
  const row: unknown = await db(TABLE)
    .where({ ...inScope(scope), register, externalId })
    .first();
  return row as Entry<R> | undefined;
}

/** Those of the ids that there are, of whichever registers. */
export async function getEntries(db: Database, scope: Scope, ids: readonly string[]): Promise<Entry[]> {
  const rows: unknown[] = await db(TABLE)
    .where(inScope(scope))
    .whereRaw('id = ANY (?::uuid[])', [[...ids]]);
  return rows as Entry[];
}

/** What is active in a register; of many only so many. */
export async function firstActive<R extends Register>(
  db: Database,
  scope: Scope,
  register: R,
  limit: number,
): Promise<Entry<R>[]> {
  const rows: unknown[] = await db(TABLE)
    .where({ ...inScope(scope), register, isActive: true })
    .orderBy('id')
    .limit(limit);
  return rows as Entry<R>[];
}

/** What stands against it; `referred`: a key, of what the entry names or of what names it. */
export type Refused = { refused: 'gone' | 'external_id' | 'referred' };
export type Written = { entry: Entry } | Refused;

/** Adds an entry with its event, and the person whom it brings along. */
export function insertEntry(
  db: Database,
  entry: Entry,
  newPerson: Person | null,
  cause: Cause,
): Promise<Written> {
  return written(db, entry, cause, async (trx, log) => {
    const present = async (): Promise<Written> => {
      const row = await getEntry(trx, entry, entry.register, entry.id);
      return row ? { entry: row } : GONE;
    };
    // The id comes from the idempotency key, so what was done already is this very request, repeated.
    if (await log.isApplied(entry.id)) return present();
    const personId = newPerson ? await makePerson(trx, newPerson, cause, AS_PERSON) : entry.personId;
    const row = { ...entry, personId };
    const inserted: unknown[] = await trx(TABLE).insert(toRow(row)).onConflict('id').ignore().returning('id');
    if (inserted.length === 0) return present();
    await log.append(streamOf(row), [entryCreated(row)]);
    return { entry: row };
  });
}

/** Changes an entry by a decision that is made under its lock. */
export function changeEntry(
  db: Database,
  entry: Entry,
  ifVersion: number | undefined,
  decide: (found: Entry) => Decision<Entry>,
  cause: Cause,
): Promise<Written> {
  return written(db, entry, cause, async (trx, log) => {
    const found = await lockEntry(trx, entry);
    if (!found) return GONE;
    // The same request, repeated: what it asked for has been done, and may have been changed again since.
    if (await log.isApplied(entry.id)) return { entry: found };
    const moved = refuseMoved(found, ifVersion);
    if (moved) throw new RefusedError(moved);
    const decision = decide(found);
    if (!decision.ok) throw new RefusedError(decision.refusal);
    const { next, events } = decision.change;
    await trx(TABLE).where({ id: found.id }).update(toRow(next));
    await log.append(streamOf(found), events);
    return { entry: next };
  });
}

type Key = Pick<Entry, keyof Scope | 'register' | 'id'>;

/** Removes an entry, unless something names it. */
export function deleteEntry(
  db: Database,
  key: Key,
  ifVersion: number | undefined,
  cause: Cause,
): Promise<Refused | 'done'> {
  return written(db, key, cause, async (trx, log) => {
    const found = await lockEntry(trx, key);
    if (await log.isApplied(key.id)) return 'done';
    if (!found) return GONE;
    const moved = refuseMoved(found, ifVersion);
    if (moved) throw new RefusedError(moved);
    await trx(TABLE).where({ id: key.id }).delete();
    await log.append(streamOf(key), [entryRemoved(key)]);
    return 'done';
  });
}

const GONE: Refused = { refused: 'gone' };

const streamOf = ({ id }: Pick<Entry, 'id'>) => ({ id, contractId: null });

async function lockEntry(trx: Transaction, { id, register, ...scope }: Key): Promise<Entry | undefined> {
  const row: unknown = await trx(TABLE)
    .where({ ...inScope(scope), register, id })
    .forUpdate()
    .first();
  return row as Entry | undefined;
}

/** One transaction, with what the keys of the table forbid told as such. */
async function written<Result>(
  db: Database,
  scope: Scope,
  cause: Cause,
  write: (trx: Transaction, log: EventLog) => Promise<Result>,
): Promise<Result | Refused> {
  try {
    return await db.transaction((trx) => write(trx, new EventLog(trx, scope, cause)));
  } catch (error) {
    if (violates(error, 'register_entries_external_id')) return { refused: 'external_id' };
    if (sqlState(error) === FOREIGN_KEY_VIOLATION) return { refused: 'referred' };
    throw error;
  }
}

const FOREIGN_KEY_VIOLATION = '23503';
