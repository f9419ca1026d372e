import { z } from 'zod';
import type { Keyset } from '../../queries/context';
import { ApiError } from './errors';
import { wholeNumber } from './schemas';

export const MAX_PAGE = 100;

const limit = wholeNumber(1, MAX_PAGE);

const longest = { limit: limit.default(MAX_PAGE), cursor: z.string().optional() };

/** The latest first, or the first first: a list that is in the order of ids goes both ways. */
export const pageQuery = {
  ...longest,
  limit: limit.default(20),
  order: z.enum(['asc', 'desc']).default('desc'),
};

/** For lists that most callers want whole, and of which few are longer than a page. */
export const longPageQuery = longest;

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

export const invalidCursor = () => cursorFault('is not one this service gave', 'start again without it');

const cursorFault = (fault: string, wayOut: string) =>
  new ApiError(400, 'invalid_cursor', `cursor ${fault}. ${wayOut[0]!.toUpperCase()}${wayOut.slice(1)}.`, [
    { field: 'cursor', rule: 'invalid_cursor', message: `${fault}; ${wayOut}` },
  ]);

const ofOtherOrder = (order: string) =>
  cursorFault(`belongs to order=${order}`, 'send it with that order, or start again without it');

/** Keeps a cursor to the order that it was given in; the order that a list has by itself goes without saying. */
const ASCENDING = 'asc/';

const markOf = ({ order }: PageQuery) => (order === 'asc' ? ASCENDING : '');

/** A cursor is the key of the last row seen, wrapped so that clients do not build on its insides. */
function readCursor(query: PageQuery, { isOne }: Pick<Key<never>, 'isOne'>): string | null {
  if (query.cursor === undefined) return null;
  const text = Buffer.from(query.cursor, 'base64url').toString('utf8');
  const mark = markOf(query);
  const key = text.slice(mark.length);
  if (text.startsWith(mark) && isOne(key)) return key;
  if (query.order === 'asc' && isOne(text)) throw ofOtherOrder('desc');
  if (query.order === 'desc' && text.startsWith(ASCENDING) && isOne(text.slice(ASCENDING.length)))
    throw ofOtherOrder('asc');
  throw invalidCursor();
}

function writeCursor(query: PageQuery, key: string): string {
  return Buffer.from(`${markOf(query)}${key}`).toString('base64url');
}

interface PageQuery {
  limit: number;
  cursor?: string | undefined;
  order?: 'asc' | 'desc';
}

type Read<Row> = (keyset: Keyset) => Promise<Row[]>;

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
  const { order = 'desc' } = query;
  const rows = await read({ after: readCursor(query, key), order, limit: query.limit + 1 });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  return pageUpTo(
    query,
    shown.map(view),
    rows.length > query.limit && last !== undefined ? key.of(last) : null,
  );
}

/** A page of a search, which may have stopped before it was full: then there may be more below where it stopped. */
export function pageOfSearch<Row extends { id: string }, Wire>(
  query: PageQuery,
  read: Search<Row>,
  view: (row: Row) => Wire,
): Promise<Page<Wire>> {
  return pageOfSearchBy(byId, query, read, view);
}

type Search<Row> = (keyset: Keyset) => Promise<{ rows: Row[]; upTo: string | null }>;

export async function pageOfSearchBy<Row, Wire>(
  key: Key<Row>,
  query: PageQuery,
  read: Search<Row>,
  view: (row: Row) => Wire,
): Promise<Page<Wire>> {
  const seen: { upTo: string | null } = { upTo: null };
  const rowsOf: Read<Row> = async (keyset) => {
    const { rows, upTo } = await read(keyset);
    seen.upTo = upTo;
    return rows;
  };
  const full = await pageBy(key, query, rowsOf, view);
  return full.has_more ? full : pageUpTo(query, full.data, seen.upTo);
}

function pageUpTo<Wire>(query: PageQuery, data: Wire[], key: string | null): Page<Wire> {
  const cursor = key === null ? null : writeCursor(query, key);
  return { data, has_more: cursor !== null, next_cursor: cursor };
}
