import type { Database } from './database';

/** What of a table is taken away, by SQL: rows that nobody changes or asks for any more. */
export interface Purged {
  table: string;
  isOld: string;
  /** A column that has an index, in the order of which they are found. */
  by?: string;
  bindings?: readonly string[];
}

const AT_ONCE = 2_000;
/** So much at a time holds up nobody; the rest has its turn the next time. */
const MOST = 200_000;

/** Takes away what is old, a few rows at a time: each statement is a transaction of its own. Answers how many it were. */
export async function purge(db: Database, { table, isOld, by, bindings = [] }: Purged): Promise<number> {
  const order = by === undefined ? '' : `ORDER BY ${by}`;
  const statement = `DELETE FROM ?? WHERE ctid = ANY (ARRAY (SELECT ctid FROM ?? WHERE ${isOld} ${order} LIMIT ${AT_ONCE}))`;
  let purged = 0;
  for (let last = AT_ONCE; last === AT_ONCE && purged < MOST; purged += last) {
    const { rowCount } = await db.raw<{ rowCount: number }>(statement, [table, table, ...bindings]);
    last = rowCount;
  }
  return purged;
}

/** A column of instants lies so far back. */
export const isPast = (column: string, days: number): string =>
  `${column} < now() - make_interval(days => ${days})`;
