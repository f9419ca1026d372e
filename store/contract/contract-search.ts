import type { Knex } from 'knex';
import type { Scope } from '../../domain/shared/scope';
import { sqlState, type Database } from '../db/database';
import type { Keyset } from '../db/keyset';
import { containing } from '../db/search-pattern';
import { listQuery, type ContractFilter, type ContractView } from './contracts';

/** Rows that a search looks through in the order of the list: at first, and where the index is of no help. */
const NEAR = 1_000;
const FAR = 10_000;
/** What the index may find, and how long it may take; what is beyond it is sought in the order of the list. */
const FOUND = 1_000;
const INDEX_MS = 100;

export interface SearchPage {
  rows: ContractView[];
  /** Where a search that has read enough stopped, short of a full page; null when nothing is left out. */
  upTo: string | null;
}

/**
 * A page of the contracts whose title, or worker's name, has the text in it. It reads a bounded part, whatever the text:
 * one that is frequent is met in the newest rows, one that is rare is found by the index. One that is neither,
 * frequent in older rows alone or too short for the index, may take several pages that are not full.
 */
export async function searchContracts(
  db: Database,
  scope: Scope,
  { search, ...filter }: ContractFilter & { search: string },
  page: Pick<Keyset, 'after' | 'limit'>,
): Promise<SearchPage> {
  const matching = (before: string | null, from: string | null, limit: number) => {
    const query = listQuery(db, scope, filter, { after: before, order: 'desc', limit }).where(
      matches(db, search),
    );
    return from === null ? query : query.where('contracts.id', '>=', from);
  };
  const near = await rowsOn(db, scope, filter, page.after, NEAR);
  const rows = await matching(page.after, near, page.limit);
  const wanted = page.limit - rows.length;
  if (near === null || wanted === 0) return { rows, upTo: null };
  const found = await findByIndex(db, scope, search, near);
  if (found) {
    const others = listQuery(db, scope, filter, { after: near, order: 'desc', limit: wanted });
    return { rows: [...rows, ...(await others.whereIn('contracts.id', found))], upTo: null };
  }
  const far = await rowsOn(db, scope, filter, near, FAR);
  const more = await matching(near, far, wanted);
  return { rows: [...rows, ...more], upTo: more.length === wanted ? null : far };
}

/** The id of the row that comes so many rows on in the list; null when there are fewer. */
async function rowsOn(
  db: Database,
  { environmentId }: Scope,
  { workerId, groupId, externalId, statuses }: ContractFilter,
  before: string | null,
  count: number,
): Promise<string | null> {
  const query = db('contracts')
    .where({ environmentId })
    .orderBy('id', 'desc')
    .offset(count - 1);
  if (before !== null) void query.where('id', '<', before);
  // Each of them has an index in the order of the list.
  if (workerId !== undefined) void query.where({ workerId });
  else if (groupId !== undefined) void query.where({ groupId });
  else if (externalId !== undefined) void query.where({ externalId });
  else if (statuses?.length === 1) void query.where({ status: statuses[0] });
  const row = await query.first<{ id: string } | undefined>('id');
  return row?.id ?? null;
}

const TITLE = 'search_key(contracts.title)';
const NAME = `search_key(people.first_name || ' ' || people.last_name)`;

function matches(db: Database, search: string): Knex.Raw {
  const pattern = containing(search);
  return db.raw(`(${TITLE} LIKE search_key(?) OR ${NAME} LIKE search_key(?))`, [pattern, pattern]);
}

/**
 * The ids that the index finds below one. Null when they are too many, or the text is too short for the index or made of
 * parts that very many have: the index finds all of those before it looks for the whole.
 */
async function findByIndex(
  db: Database,
  { environmentId }: Scope,
  search: string,
  before: string,
): Promise<string[] | null> {
  if (!/[\p{L}\p{N}]{3}/u.test(search.normalize('NFC'))) return null;
  const values = { environmentId, pattern: containing(search), before, most: FOUND };
  try {
    return await db.transaction(async (trx) => {
      await trx.raw(`SET LOCAL statement_timeout = ${INDEX_MS}`);
      const { rows } = await trx.raw<{ rows: { id: string }[] }>(BY_INDEX, values);
      return rows.length < FOUND ? rows.map(({ id }) => id) : null;
    });
  } catch (error) {
    if (sqlState(error) === QUERY_CANCELED) return null;
    throw error;
  }
}

const QUERY_CANCELED = '57014';

const BY_INDEX = `(SELECT id FROM contracts
  WHERE environment_id = :environmentId AND ${TITLE} LIKE search_key(:pattern) AND id < :before LIMIT :most)
 UNION ALL
 (SELECT contracts.id FROM people
  JOIN contracts ON contracts.environment_id = :environmentId AND contracts.worker_id = people.id
  WHERE people.environment_id = :environmentId AND ${NAME} LIKE search_key(:pattern)
    AND contracts.id < :before LIMIT :most)
 LIMIT :most`;
