import { lifecycles, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import { inScope, type Scope } from '../../domain/shared/scope';
import { remembered, toRow, type Database, type Transaction } from '../db/database';
import { builtOnce, keptRows, type Built } from '../db/kept';
import { writeTogether, type Statements } from '../db/together';
import { alarmWrites } from './alarms';

/** How the rows of every lifecycle are read and written. The stores of single ones give these a name of their own. */
type Read<S> = (db: Database, scope: Scope, id: string) => Promise<S | undefined>;

export function rowReader<Name extends LifecycleName>(name: Name): Read<StateOf<Name>> {
  const reading = builtOnce<keyof Place>((db, place) => rowById(db, name, place));
  return async (db, scope, id) => (await keptRows<StateOf<Name>>(db, reading(db, { ...scope, id })))[0];
}

/** Taken after the lock of its contract, where it has one. */
export function rowLocker<Name extends LifecycleName>(name: Name): Read<StateOf<Name>> {
  return async (trx, scope, id) => (await keptRows<StateOf<Name>>(trx, lockingRow(trx, name, scope, id)))[0];
}

const locking = remembered((name: LifecycleName) =>
  builtOnce<keyof Place>((trx, place) => rowById(trx, name, place).forUpdate()),
);

/** What reads the row and locks it. */
export function lockingRow(trx: Database, name: LifecycleName, scope: Scope, id: string): Built {
  return locking(name)(trx, { ...scope, id });
}

/** Writes the row, new or changed, with its alarm and what else belongs to the change, in one statement. */
export function rowWriter<Name extends LifecycleName>(
  name: Name,
): (trx: Transaction, state: StateOf<Name>, besides?: Statements) => Promise<void> {
  return async (trx, state, besides = {}) => {
    const written = trx(lifecycles[name].rows).insert(toRow(state)).onConflict('id').merge().returning('*');
    await writeTogether(trx, { [WRITTEN]: written, ...alarmWrites(trx, name, state), ...besides });
  };
}

/** The row as it has been written, for what is written besides. */
export const WRITTEN = 'written';

/** The row that a workflow waits for. */
export async function loadRow<Name extends LifecycleName>(
  db: Database,
  name: Name,
  scope: Scope,
  id: string,
): Promise<StateOf<Name>> {
  const row = await rowReader(name)(db, scope, id);
  if (!row) throw new Error(`The row ${id} of ${name} is gone; lifecycle rows are never removed.`);
  return row;
}

/** Where a row is. */
type Place = Scope & { id: string };

function rowById(db: Database, name: LifecycleName, place: Place) {
  return db(lifecycles[name].rows).where({ ...inScope(place), id: place.id });
}
