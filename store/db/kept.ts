import type { Knex } from 'knex';
import { camelRows, isOutdated, type Database } from './database';
import { sha256 } from './ids';

/** A statement as text, with a `?` for each of its values. */
export interface Built {
  sql: string;
  bindings: readonly unknown[];
}

/**
 * A query that is built once, with marks in the place of its values: its text is always the same, and to build it anew
 * takes longer than to send it.
 */
export function builtOnce<Names extends string>(
  build: (db: Database, values: Readonly<Record<Names, string>>) => Knex.QueryBuilder,
): (db: Database, values: Readonly<Record<Names, string>>) => Built {
  let made: Built | undefined;
  return (db, values) => {
    made ??= build(db, marks<Names>()).toSQL();
    const { sql, bindings } = made;
    return {
      sql,
      bindings: bindings.map((binding) => (isMark(binding) ? values[named<Names>(binding)] : binding)),
    };
  };
}

/** No value of a query begins with it. */
const MARK = '\0';

const marks = <Names extends string>() =>
  new Proxy({} as Record<Names, string>, { get: (_, name) => MARK + String(name) });
const isMark = (binding: unknown): binding is string =>
  typeof binding === 'string' && binding.startsWith(MARK);
const named = <Names extends string>(mark: string) => mark.slice(MARK.length) as Names;

interface Answered {
  rows: unknown[];
  fields: { name: string }[];
}

/**
 * Runs a statement that PostgreSQL keeps parsed and planned, by a name made of its text, on each connection. When a
 * migration has changed the rows that it answers, it is sent anew without a name. Within a transaction, which is lost
 * with it, whoever began that is to repeat it. Goes by the connection itself: what knex does around a query that it
 * builds takes as long as PostgreSQL does.
 */
export async function runKept(db: Database, { sql, bindings }: Built, options = {}): Promise<Answered> {
  const client = db.client as Knex.Client;
  const connection: unknown = await client.acquireConnection();
  const run = async (name?: string) => {
    const query = { sql, bindings, options: name === undefined ? options : { ...options, name } };
    return ((await client.query(connection, query)) as { response: Answered }).response;
  };
  try {
    return await run(nameOf(sql));
  } catch (error) {
    if (db.isTransaction || !isOutdated(error)) throw error;
    return await run();
  } finally {
    await client.releaseConnection(connection);
  }
}

export async function keptRows<Row>(db: Database, statement: Built): Promise<Row[]> {
  return camelRows((await runKept(db, statement)).rows) as Row[];
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
