import { z } from 'zod';
import { ApiError } from './errors';

export const MAX_PAGE = 100;

const limit = z.coerce.number().int().min(1).max(MAX_PAGE, `must be at most ${MAX_PAGE}`);

export const pageQuery = { limit: limit.default(20), cursor: z.string().optional() };

/** For lists that most callers want whole, and of which few are longer than a page. */
export const longPageQuery = { ...pageQuery, limit: limit.default(MAX_PAGE) };

/** The key of a row in the order of its list: how it is taken from a row, and whether a text can be one. */
export interface Key<Row> {
  of(row: Row): string;
  isOne(text: string): boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids are in the order of creation. */
export const byIdOf = <Row>(of: (row: Row) => string): Key<Row> => ({ of, isOne: (text) => UUID.test(text) });

const byId = byIdOf(({ id }: { id: string }) => id);

/** Versions count from 1. */
export const byVersion: Key<{ version: number }> = {
  of: ({ version }) => String(version),
  isOne: (text) => /^\d{1,9}$/.test(text),
};

export const invalidCursor = () =>
  new ApiError(400, 'invalid_cursor', 'cursor is not one this service gave. Start again without it.', [
    {
      field: 'cursor',
      rule: 'invalid_cursor',
      message: 'is not one this service gave; start again without it',
    },
  ]);

/** A cursor is the key of the last row seen, wrapped so that clients do not build on its insides. */
function readCursor(cursor: string | undefined, { isOne }: Pick<Key<never>, 'isOne'>): string | null {
  if (cursor === undefined) return null;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!isOne(key)) throw invalidCursor();
  return key;
}

interface PageQuery {
  limit: number;
  cursor?: string | undefined;
}

type Read<Row> = (keyset: { before: string | null; limit: number }) => Promise<Row[]>;

interface Page<Wire> {
  data: Wire[];
  has_more: boolean;
  next_cursor: string | null;
}

/** A page of a list that is in the order of ids. */
export function page<Row extends { id: string }, Wire>(
  query: PageQuery,
  read: Read<Row>,
  view: (row: Row) => Wire,
): Promise<Page<Wire>> {
  return pageBy(byId, query, read, view);
}

/** Reads one row more than asked for, to know whether there are more. */
export async function pageBy<Row, Wire>(
  key: Key<Row>,
  query: PageQuery,
  read: Read<Row>,
  view: (row: Row) => Wire,
): Promise<Page<Wire>> {
  const rows = await read({ before: readCursor(query.cursor, key), limit: query.limit + 1 });
  const shown = rows.slice(0, query.limit);
  const hasMore = rows.length > query.limit;
  const last = shown.at(-1);
  return {
    data: shown.map(view),
    has_more: hasMore,
    next_cursor: hasMore && last !== undefined ? Buffer.from(key.of(last)).toString('base64url') : null,
  };
}
