import type { Database } from '../../store/db/database';
import { newId } from '../../store/db/ids';

/**
 * Makes PostgreSQL refuse some rows of a table, as a rule that somebody has overlooked would, until it is lifted. What is
 * there already stays; rows of other tests are not concerned.
 */
export async function forbid(db: Database, table: string, rows: string): Promise<() => Promise<void>> {
  const name = `test_${newId().replaceAll('-', '')}`;
  await db.raw(`ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (NOT (${rows})) NOT VALID`);
  return async () => {
    await db.raw(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  };
}
