import type { Scope } from '../../domain/shared/scope';
import type { Database } from '../db/database';

export interface RequestRecord {
  environmentId: string;
  key: string;
  tokenId: string;
  requestHash: string;
  /** The id that a create uses, fixed by the first request with this key. */
  resourceId: string;
  status: number | null;
  body: unknown;
  /** How many requests came with the key. */
  attempts: number;
}

/** Opens the record of a request, or answers the one that an earlier request with this key opened. */
export async function openRequest(
  db: Database,
  scope: Scope,
  request: Omit<RequestRecord, 'environmentId' | 'status' | 'body' | 'attempts'>,
): Promise<RequestRecord> {
  const { environmentId } = scope;
  // One statement: between two, the record could be taken away by the refusal of the request that opened it.
  const [record] = (await db('idempotency_keys')
    .insert({ environmentId, ...request })
    .onConflict(['environmentId', 'tokenId', 'key'])
    .merge({ attempts: db.raw('idempotency_keys.attempts + 1') })
    .returning('*')) as RequestRecord[];
  return record!;
}

/** Keeps the answer for repeats. Losing it is safe: the command itself is idempotent. */
export async function closeRequest(
  db: Database,
  scope: Scope,
  request: Pick<RequestRecord, 'key' | 'tokenId'>,
  answer: { status: number; body: unknown },
): Promise<void> {
  await db('idempotency_keys')
    .where({ environmentId: scope.environmentId, ...request })
    .update({ status: answer.status, body: JSON.stringify(answer.body) });
}

/**
 * Gives the key back after a refusal, so that the same key may be tried again when things have changed. Not where another
 * request has come with it: that one may yet succeed, and what it makes must be met by the next.
 */
export async function forgetRequest(
  db: Database,
  scope: Scope,
  request: Pick<RequestRecord, 'key' | 'tokenId'>,
): Promise<void> {
  await db('idempotency_keys')
    .where({ environmentId: scope.environmentId, ...request, attempts: 1 })
    .delete();
}

/** Keys are kept at least 24 hours. */
export async function purgeRequests(db: Database): Promise<number> {
  return db('idempotency_keys').whereRaw(`created_at < now() - interval '48 hours'`).delete();
}
