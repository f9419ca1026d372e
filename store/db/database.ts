import knex, { type Knex } from 'knex';
import { types } from 'pg';

export type Database = Knex;
export type Transaction = Knex.Transaction;

const DATE = 1082;
const TIMESTAMPTZ = 1184;

// Days stay days and instants become the domain's fixed-width strings; a JS Date would bring the host's zone in.
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());

/** Rows are domain objects: columns are snake_case in SQL and camelCase in code, converted here and nowhere else. */
export function openDatabase(
  url: string,
  options: { poolSize?: number; applicationName?: string } = {},
): Database {
  return knex({
    client: 'pg',
    connection: { connectionString: url, application_name: options.applicationName ?? 'perdure' },
    pool: { min: 0, max: options.poolSize ?? 10 },
    acquireConnectionTimeout: 10_000,
    wrapIdentifier: (value, original) => original(value === '*' ? value : snakeCase(value)),
    postProcessResponse: (result: unknown) => camelRows(result),
  });
}

/** The version of the server; fails where it cannot be reached. */
export async function serverVersion(db: Database): Promise<string> {
  const { rows } = await db.raw<{ rows: { version: string }[] }>(
    `SELECT current_setting('server_version') AS version`,
  );
  return rows[0]!.version;
}

export const snakeCase = remembered((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

export const camelCase = remembered((name) =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
);

/** Column names are few and asked for with every row. */
function remembered(convert: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const converted = convert(name);
    known.set(name, converted);
    return converted;
  };
}

function camelRows(result: unknown): unknown {
  if (Array.isArray(result)) return camelAll(result);
  if (isRawResult(result)) return { ...result, rows: camelAll(result.rows) };
  return camelAll([result])[0];
}

/** The rows of one answer have the same columns; what is no row stays as it is. */
function camelAll(rows: unknown[]): unknown[] {
  const first = rows[0];
  if (first === null || typeof first !== 'object' || Object.getPrototypeOf(first) === null) return rows;
  const keys = Object.keys(first).map((column) => [column, camelCase(column)] as const);
  if (keys.every(([column, key]) => column === key)) return rows;
  return rows.map((row) => {
    const record: Record<string, unknown> = {};
    for (const [column, key] of keys) record[key] = (row as Record<string, unknown>)[column];
    return record;
  });
}

function isRawResult(result: unknown): result is { rows: unknown[] } {
  return typeof result === 'object' && result !== null && Array.isArray((result as { rows?: unknown }).rows);
}

/** For insert and update: objects and arrays go into jsonb columns as text. */
export function toRow<T extends object>(value: T): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([key, field]: [string, unknown]) => [
      key,
      typeof field === 'object' && field !== null ? JSON.stringify(field) : field,
    ]),
  );
}

/** True for a unique violation of the named index or constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    (error as { constraint?: string }).constraint === constraint
  );
}
