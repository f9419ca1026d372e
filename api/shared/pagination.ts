import { z } from 'zod';
import { ApiError } from './errors';

export const MAX_PAGE = 100;

export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(MAX_PAGE, `must be at most ${MAX_PAGE}`).default(20),
  cursor: z.string().optional(),
};

/** A cursor is the key of the last row seen, wrapped so that clients do not build on its insides. */
export function readCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^[0-9a-f-]{36}$/.test(key))
    throw new ApiError(400, 'invalid_cursor', 'cursor is not one this service gave. Start again without it.');
  return key;
}

/** Reads one row more than asked for, to know whether there are more. */
export async function page<Row extends { id: string }, Wire>(
  query: { limit: number; cursor?: string | undefined },
  read: (keyset: { before: string | null; limit: number }) => Promise<Row[]>,
  view: (row: Row) => Wire,
): Promise<{ data: Wire[]; has_more: boolean; next_cursor: string | null }> {
  const rows = await read({ before: readCursor(query.cursor), limit: query.limit + 1 });
  const shown = rows.slice(0, query.limit);
  const hasMore = rows.length > query.limit;
  const last = shown.at(-1);
  return {
    data: shown.map(view),
    has_more: hasMore,
    next_cursor: hasMore && last ? Buffer.from(last.id).toString('base64url') : null,
  };
}
