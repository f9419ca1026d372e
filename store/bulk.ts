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
    `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${table}, ?::jsonb) ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows.map(snakeKeys))],
  );
}

/** Updates many rows by id in one statement; every row names the same columns. */
export async function updateMany(trx: Transaction, table: string, rows: { id: string }[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!).filter((name) => name !== 'id');
  const assignments = columns.map((name) => `"${snakeCase(name)}" = fresh."${snakeCase(name)}"`);
  await trx.raw(
    `UPDATE ${table} SET ${assignments.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, ?::jsonb) AS fresh WHERE ${table}.id = fresh.id`,
    [JSON.stringify(rows.map(snakeKeys))],
  );
}

function snakeKeys(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value as unknown]));
}
