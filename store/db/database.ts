import knex, { type Knex } from 'knex';
import { types } from 'pg';

export type Database = Knex;
export type Transaction = Knex.Transaction;

const DATE = 1082;
const TIMESTAMPTZ = 1184;

// Days stay days and instants become the domain's fixed-width strings; a JS Date would bring the host's zone in.
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(TIMESTAMPTZ, (text) => new Date(text).toISOString());

/** How long a statement may take, and wait for a lock, before PostgreSQL gives it up. Without one, for ever. */
export interface Patience {
  statementMs: number;
  lockMs: number;
}

/** Somebody waits for the answer to a request, and for a command. */
export const READING: Patience = { statementMs: 15_000, lockMs: 5_000 };
export const RECORDING: Patience = { statementMs: 30_000, lockMs: 10_000 };
/** A chunk of a lock writes thousands of rows, and waits for whoever changes one of its contracts. */
export const BILLING: Patience = { statementMs: 300_000, lockMs: 60_000 };

/** Rows are domain objects: columns are snake_case in SQL and camelCase in code, converted here and nowhere else. */
export function openDatabase(
  url: string,
  options: { poolSize?: number; applicationName?: string; patience?: Patience } = {},
): Database {
  const { poolSize = 10, applicationName = 'perdure', patience } = options;
  /** Connections that keep a statement whose table has changed since; nobody is given them again. */
  const outdated = new Set<string>();
  const db = knex({
    client: 'pg',
    connection: {
      connectionString: url,
      application_name: applicationName,
      ...(patience && { statement_timeout: patience.statementMs, lock_timeout: patience.lockMs }),
    },
    pool: {
      ...{ min: 0, max: poolSize },
      validate: (connection: Numbered) => !outdated.delete(connection.__knexUid),
    },
    acquireConnectionTimeout: 10_000,
    wrapIdentifier: (value, original) => original(value === '*' ? value : snakeCase(value)),
    postProcessResponse: (result: unknown) => camelResult(result),
  });
  db.on('query-error', (error: unknown, { __knexUid }: Numbered) => {
    if (isOutdated(error)) outdated.add(__knexUid);
  });
  return db;
}

/** As knex tells connections apart. */
interface Numbered {
  __knexUid: string;
}

/** A migration has changed the rows that a kept statement answers; see `runKept`. */
export function isOutdated(error: unknown): boolean {
  return sqlState(error) === '0A000' && (error as Error).message.includes('cached plan');
}

/** The version of the server; fails where it cannot be reached. */
export async function serverVersion(db: Database): Promise<string> {
  const { rows } = await db.raw<{ rows: { version: string }[] }>(
    `SELECT current_setting('server_version') AS version`,
  );
  return rows[0]!.version;
}

/** An array of UUIDs as one parameter. They need no quotes; node-postgres would look at every character of each. */
export function uuidArray(ids: string[]): string {
  return `{${ids.join(',')}}`;
}

/** Columns under the names that rows have in code, which saves the copies that rename them; for many rows. */
export function selected(names: readonly string[]): string {
  return names.map((name) => `${snakeCase(name)} AS "${name}"`).join(', ');
}

export const snakeCase = remembered((name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

export const camelCase = remembered((name: string) =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
);

/** What names stand for is worked out once: they are few, and asked for with every row. */
export function remembered<Name extends string, Result>(
  make: (name: Name) => Result,
): (name: Name) => Result {
  const known = new Map<Name, Result>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(name);
    known.set(name, made);
    return made;
  };
}

function camelResult(result: unknown): unknown {
  if (Array.isArray(result)) return camelRows(result);
  if (isRawResult(result)) return { ...result, rows: camelRows(result.rows) };
  return camelRows([result])[0];
}

/** The rows of one answer have the same columns; what is no row stays as it is. */
export function camelRows(rows: unknown[]): unknown[] {
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

/** The SQLSTATE with which PostgreSQL refused a statement; null for every other error. */
export function sqlState(error: unknown): string | null {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown };
  return typeof code === 'string' && typeof severity === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** True for a unique violation of the named index or constraint. */
export function violates(error: unknown, constraint: string): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    (error as { constraint?: string }).constraint === constraint
  );
}
