import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';
import { builtOnce, keptRows } from '../db/kept';
import { isPast, purge } from '../db/purge';

/** An answer as it is kept for repeats. */
export interface KeptAnswer {
  status: number;
  body: unknown;
  /** Those that say something of the answer; null where none were kept. */
  headers: Record<string, string> | null;
}

export interface RequestRecord extends Omit<KeptAnswer, 'status'> {
  key: string;
  tokenId: string;
  requestHash: string;
  /** The id that a create uses, fixed by the first request with this key. */
  resourceId: string;
  status: number | null;
  /** Where the outcome of one that was not known in time can be asked for. */
  operation: string | null;
}

/** A record as one request has opened it. A later record with the same key is about something else. */
export type OpenedRequest = Pick<RequestRecord, 'key' | 'tokenId' | 'resourceId'> & {
  /** By the database's clock, in its own words: what this request is known by among those with the key. */
  openedAt: string;
};

/** What is known of all requests that came with a key, but the one that asks. */
export interface OtherRequests extends Pick<RequestRecord, 'status' | 'body' | 'headers' | 'operation'> {
  /** None of them that ended without an outcome, or has not ended, came lately. */
  areOld: boolean;
}

/** Another request under the same key is turned away, and is none of those that may have an outcome. */
const IS_SAME = 'idempotency_keys.request_hash = excluded.request_hash';

/** Opens the record of a request, or answers the one that an earlier request with this key opened. */
export async function openRequest(
  db: Database,
  scope: Scope,
  request: Pick<RequestRecord, 'key' | 'tokenId' | 'requestHash' | 'resourceId'>,
): Promise<RequestRecord & OpenedRequest> {
  const { environmentId } = scope;
  const [record] = await keptRows<RequestRecord & OpenedRequest>(
    db,
    opening(db, { environmentId, ...request }),
  );
  return record!;
}

/** One statement: between two, the record could be taken away by the refusal of the request that opened it. */
const opening = builtOnce<'environmentId' | 'key' | 'tokenId' | 'requestHash' | 'resourceId'>(
  (db, request) => {
    const { environmentId, key, tokenId, requestHash, resourceId } = request;
    return db('idempotency_keys')
      .insert({
        ...{ environmentId, key, tokenId, requestHash, resourceId },
        tries: db.raw('ARRAY[clock_timestamp()]'),
      })
      .onConflict(['environmentId', 'tokenId', 'key'])
      .merge({
        attempts: db.raw('idempotency_keys.attempts + 1'),
        tries: db.raw(
          `CASE WHEN ${IS_SAME} THEN idempotency_keys.tries || clock_timestamp() ELSE idempotency_keys.tries END`,
        ),
      })
      .returning([
        ...['key', 'tokenId', 'requestHash', 'resourceId', 'status', 'body', 'headers', 'operation'],
        db.raw('tries[cardinality(tries)]::text AS opened_at'),
      ]);
  },
);

/**
 * Keeps the answer for repeats; losing it is safe, because the command itself is idempotent. Of several requests at once
 * the first one to be answered answers for all: the others are given its answer.
 */
export async function closeRequest(
  db: Database,
  scope: Scope,
  request: OpenedRequest,
  { status, body, headers }: KeptAnswer,
): Promise<KeptAnswer | null> {
  const kept = { status: String(status), body: JSON.stringify(body), headers: JSON.stringify(headers) };
  const { environmentId } = scope;
  const closed = await keptRows(db, closing(db, { environmentId, ...request, ...kept }));
  if (closed.length > 0) return null;
  const first = await opened(db, scope, request).first<KeptAnswer>('status', 'body', 'headers');
  return first ?? null;
}

const closing = builtOnce<'environmentId' | 'key' | 'tokenId' | 'resourceId' | keyof KeptAnswer>(
  (db, { environmentId, key, tokenId, resourceId, status, body, headers }) =>
    db('idempotency_keys')
      .where({ environmentId, key, tokenId, resourceId })
      .whereNull('status')
      .update({ status, body, headers })
      .returning('key'),
);

/** Keeps where the outcome can be asked for: by repeats that are refused meanwhile. */
export async function leaveOpen(
  db: Database,
  scope: Scope,
  request: OpenedRequest,
  operation: string,
): Promise<void> {
  await opened(db, scope, request).update({ operation, tries: without(db, request) });
}

/** Notes that one request has ended, and that nobody knows what becomes of it. */
export async function loseRequest(db: Database, scope: Scope, request: OpenedRequest): Promise<void> {
  await opened(db, scope, request).update({ lostAt: db.fn.now(), tries: without(db, request) });
}

/**
 * Notes that one request has changed nothing. Where that goes for all that came with the key, it is given back, so that
 * it may be tried again when things have changed. Answers whether it was.
 */
export async function refuseRequest(db: Database, scope: Scope, request: OpenedRequest): Promise<boolean> {
  const { openedAt } = request;
  const isAlone = () => opened(db, scope, request).whereNull('operation').whereNull('lostAt');
  if ((await isAlone().whereRaw('tries = ARRAY[?::timestamptz]', [openedAt]).delete()) > 0) return true;
  const left = await opened(db, scope, request).update({ tries: without(db, request) });
  // Whoever was refused last has given it back.
  return left === 0 || (await isAlone().whereRaw('cardinality(tries) = 0').delete()) > 0;
}

/** Undefined once the key has been given back. `seconds` says what is old. */
export async function readOthers(
  db: Database,
  scope: Scope,
  request: OpenedRequest,
  seconds: number,
): Promise<OtherRequests | undefined> {
  const areOld = `NOT EXISTS (SELECT FROM unnest(tries || lost_at) AS came
    WHERE came > now() - make_interval(secs => ?)) AS are_old`;
  return (await opened(db, scope, request)
    .select('status', 'body', 'headers', 'operation', db.raw(areOld, [seconds]))
    .first()) as OtherRequests | undefined;
}

function opened(db: Database, { environmentId }: Scope, { key, tokenId, resourceId }: OpenedRequest) {
  return db('idempotency_keys').where({ environmentId, key, tokenId, resourceId });
}

function without(db: Database, { openedAt }: OpenedRequest) {
  return db.raw('array_remove(tries, ?::timestamptz)', [openedAt]);
}

/** Keys are kept at least 24 hours. */
export async function purgeRequests(db: Database): Promise<number> {
  return purge(db, { table: 'idempotency_keys', isOld: isPast('created_at', 2) });
}
