import type { Knex } from 'knex';
import { sha256 } from './ids';
import { camelCase, type Database, type Transaction } from './database';

/** As knex builds it: text with a `?` for each value. */
type Statement = Knex.QueryBuilder | Knex.Raw;

/** Statements by a name, under which those that follow may refer to them. */
export type Statements = Record<string, Statement>;

type Row = Record<string, unknown>;
type Columns = { name: string }[];

/**
 * Reads at most one row with each of these queries, all in one statement, which takes one trip to the server and one
 * look at the data. A query may lock its row, and refer to the rows of those before it.
 */
export async function readTogether<Rows extends object>(
  db: Database,
  queries: { [Name in keyof Rows]?: Knex.QueryBuilder },
): Promise<Partial<Rows>> {
  const parts = Object.entries(queries as Record<string, Knex.QueryBuilder>).map(([name, query]) => ({
    name,
    ...query.toSQL(),
  }));
  const columns = parts.map(({ name }) => `1 AS "${MARK}${name}", "${name}".*`);
  const joins = parts.map(({ name, sql }) => `LEFT JOIN LATERAL (${sql}) AS "${name}" ON TRUE`);
  const text = `SELECT ${columns.join(', ')} FROM (SELECT) AS one ${joins.join(' ')}`;
  const query = statement(db, text, parts);
  const { rows, fields } = (await query.options({ rowMode: 'array' })) as {
    rows: unknown[][];
    fields: Columns;
  };
  return parted(fields, rows[0] ?? []) as Partial<Rows>;
}

/** What stands before the columns of each query. No column of a table begins with it. */
const MARK = '#';

/** The row of each query; none where it found nothing, which leaves every column empty. */
function parted(fields: Columns, values: unknown[]): Record<string, Row> {
  const found: Record<string, Row> = {};
  let part = '';
  let row: Row = {};
  for (const [index, { name }] of fields.entries()) {
    if (name.startsWith(MARK)) [part, row] = [name.slice(MARK.length), {}];
    else {
      row[camelCase(name)] = values[index];
      if (values[index] !== null) found[part] = row;
    }
  }
  return found;
}

/**
 * Writes all of it in one statement. What one returns the others see under its name; no two of them may write the same
 * row, and none sees in a table what another has written there.
 */
export async function writeTogether(trx: Transaction, writes: Statements): Promise<void> {
  const parts = Object.entries(writes).map(([name, write]) => ({ name, ...write.toSQL() }));
  const last = parts.at(-1);
  if (!last) return;
  const before = parts.slice(0, -1).map(({ name, sql }) => `"${name}" AS (${sql})`);
  const text = before.length > 0 ? `WITH ${before.join(', ')} ${last.sql}` : last.sql;
  await statement(trx, text, parts);
}

function statement(db: Database, text: string, parts: { bindings: readonly unknown[] }[]): Knex.Raw {
  const query = db.raw(text, parts.flatMap(({ bindings }) => bindings) as Knex.RawBinding[]);
  return db.isTransaction ? prepared(query, text) : query;
}

/**
 * Has PostgreSQL keep the statement parsed and planned, on each connection. For transactions only: they are repeated
 * when a migration has changed the rows that a kept statement answers (see `openDatabase`).
 */
function prepared(query: Knex.Raw, text: string): Knex.Raw {
  const name = nameOf(text);
  return name === undefined ? query : query.options({ name });
}

const names = new Map<string, string>();
const MOST_NAMES = 500;

/** Few texts come again and again. Should they be many, the others are sent as they are. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size === MOST_NAMES) return known;
  const name = `p${sha256(text).slice(0, 24)}`;
  names.set(text, name);
  return name;
}
