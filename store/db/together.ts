import type { Knex } from 'knex';
import { camelCase, type Database, type Transaction } from './database';
import { runKept, type Built } from './kept';

/** Text with a `?` for each value, or what knex makes it of. */
type Statement = Knex.QueryBuilder | Knex.Raw | Built;

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
  queries: { [Name in keyof Rows]?: Statement },
): Promise<Partial<Rows>> {
  const parts = partsOf(queries as Statements);
  const columns = parts.map(({ name }) => `1 AS "${MARK}${name}", "${name}".*`);
  const joins = parts.map(({ name, sql }) => `LEFT JOIN LATERAL (${sql}) AS "${name}" ON TRUE`);
  const text = `SELECT ${columns.join(', ')} FROM (SELECT) AS one ${joins.join(' ')}`;
  const { rows, fields } = await runKept(db, together(text, parts), { rowMode: 'array' });
  return parted(fields, (rows[0] ?? []) as unknown[]) as Partial<Rows>;
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
  const parts = partsOf(writes);
  const last = parts.at(-1);
  if (!last) return;
  const before = parts.slice(0, -1).map(({ name, sql }) => `"${name}" AS (${sql})`);
  const text = before.length > 0 ? `WITH ${before.join(', ')} ${last.sql}` : last.sql;
  await runKept(trx, together(text, parts));
}

type Part = Built & { name: string };

function partsOf(statements: Statements): Part[] {
  return Object.entries(statements).map(([name, statement]) => {
    const { sql, bindings } = 'toSQL' in statement ? statement.toSQL() : statement;
    return { name, sql, bindings };
  });
}

function together(sql: string, parts: Part[]): Built {
  return { sql, bindings: parts.flatMap(({ bindings }) => bindings) };
}
