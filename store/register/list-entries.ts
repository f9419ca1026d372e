import type { Knex } from 'knex';
import type { Entry } from '../../domain/register/entry';
import type { Register } from '../../domain/register/registers';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';
import { onPage, type Keyset } from '../db/keyset';
import { containing } from '../db/search-pattern';

export interface EntryFilter {
  includeInactive: boolean;
  ownerId?: string | undefined;
  placeId?: string | undefined;
  personId?: string | undefined;
  externalId?: string | undefined;
  types?: readonly string[] | undefined;
  currency?: string | undefined;
}

/** A page of the entries of a register, the latest first. */
export async function listEntries(
  db: Database,
  scope: Scope,
  register: Register,
  filter: EntryFilter,
  page: Keyset,
): Promise<Entry[]> {
  return (await entries(db, scope, register, filter, page)) as Entry[];
}

export interface SearchPage {
  rows: Entry[];
  /** Where a search that has read enough stopped, short of a full page; null when nothing is left out. */
  upTo: string | null;
}

/** Rows that a search looks through for one answer, in the order of the list. */
const FAR = 10_000;

/** A page of those whose name has the text in it. It reads a bounded part, whatever the text. */
export async function searchEntries(
  db: Database,
  scope: Scope,
  register: Register,
  { search, ...filter }: EntryFilter & { search: string },
  page: Keyset,
): Promise<SearchPage> {
  const far: unknown = await entries(db, scope, register, filter, { ...page, limit: 1 }).offset(FAR - 1);
  const [last] = far as Pick<Entry, 'id'>[];
  const query = entries(db, scope, register, filter, page).whereRaw('search_key(name) LIKE search_key(?)', [
    containing(search),
  ]);
  if (last) void query.where('id', '>=', last.id);
  const rows = (await query) as Entry[];
  return { rows, upTo: last && rows.length < page.limit ? last.id : null };
}

function entries(
  db: Database,
  scope: Scope,
  register: Register,
  filter: EntryFilter,
  page: Keyset,
): Knex.QueryBuilder {
  const { includeInactive, ownerId, placeId, personId, externalId, types, currency } = filter;
  const query: Knex.QueryBuilder = db('register_entries').where({ ...inScope(scope), register });
  onPage(query, 'id', page);
  if (!includeInactive) void query.where({ isActive: true });
  if (ownerId !== undefined) void query.where({ ownerId });
  if (placeId !== undefined) void query.where({ placeId });
  if (personId !== undefined) void query.where({ personId });
  if (externalId !== undefined) void query.where({ externalId });
  if (types) void query.whereRaw(`details ->> 'type' = ANY (?)`, [[...types]]);
  if (currency !== undefined) void query.whereRaw(`details ->> 'currency' = ?`, [currency]);
  return query;
}
