import { lifecycles, type LifecycleName, type StateOf } from '../../domain/lifecycles';
import { inScope, type Scope } from '../../domain/shared/scope';
import { toRow, type Database, type Transaction } from '../db/database';
import { saveAlarm } from './alarms';

/** How the rows of every lifecycle are read and written. The stores of single ones give these a name of their own. */
type Read<S> = (db: Database, scope: Scope, id: string) => Promise<S | undefined>;

export function rowReader<Name extends LifecycleName>(name: Name): Read<StateOf<Name>> {
  return (db, scope, id) => rowById(db, name, scope, id).first() as Promise<StateOf<Name> | undefined>;
}

/** Taken after the lock of its contract, where it has one. */
export function rowLocker<Name extends LifecycleName>(name: Name): Read<StateOf<Name>> {
  return (trx, scope, id) =>
    rowById(trx, name, scope, id).forUpdate().first() as Promise<StateOf<Name> | undefined>;
}

/** Writes the row, new or changed, and its alarm. */
export function rowWriter<Name extends LifecycleName>(
  name: Name,
): (trx: Transaction, state: StateOf<Name>) => Promise<void> {
  return async (trx, state) => {
    await trx(lifecycles[name].rows).insert(toRow(state)).onConflict('id').merge();
    await saveAlarm(trx, name, state);
  };
}

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

function rowById(db: Database, name: LifecycleName, scope: Scope, id: string) {
  return db(lifecycles[name].rows).where({ ...inScope(scope), id });
}
