import { snakeCase, type Transaction } from './database';

/**
 * Inserts many rows in one statement with one parameter: the rows travel as JSON and PostgreSQL takes them apart.
 * Conflicting rows are left as they are, so that a repeated insert changes nothing.
 */
export async function insertMany(trx: Transaction, table: string, rows: object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).map((name) => `"${snakeCase(name)}"`);
  const list = columns.join(', ');
  await trx.raw(
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${table}, ?::json) ON CONFLICT DO NOTHING`,
    [asJson(rows)],
  );
}

/** Updates many rows by id in one statement; every row names the same columns. */
export async function updateMany(trx: Transaction, table: string, rows: { id: string }[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).filter((name) => name !== 'id');
  const assignments = columns.map((name) => `"${snakeCase(name)}" = fresh."${snakeCase(name)}"`);
  await trx.raw(
    `UPDATE ${table} SET ${assignments.join(', ')} FROM json_populate_recordset(NULL::${table}, ?::json) AS fresh WHERE ${table}.id = fresh.id`,
    [asJson(rows)],
  );
}

/** All rows have the keys of the first. */
function asJson(rows: object[]): string {
  const keys = Object.keys(rows[0]!).map((key) => [key, snakeCase(key)] as const);
  return JSON.stringify(
    rows.map((row) => {
      const record: Record<string, unknown> = {};
      for (const [key, column] of keys) record[column] = (row as Record<string, unknown>)[key];
      return record;
    }),
  );
}
