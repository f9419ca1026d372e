import type { Knex } from 'knex';

/** A page of a list: rows after this key in the order of the list, at most so many. */
export interface Keyset {
  after: string | null;
  /** Of a list that goes both ways, mostly the latest first; the others have one of their own. */
  order?: 'asc' | 'desc';
  limit: number;
}

/** Cuts the page out of a query whose rows go by the column, which has an index in that order. */
export function onPage(
  query: Knex.QueryBuilder,
  column: string,
  { after, order = 'desc', limit }: Keyset,
): void {
  void query.orderBy(column, order).limit(limit);
  if (after !== null) void query.where(column, order === 'asc' ? '>' : '<', after);
}
