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
}

/** Opens the record of a request, or answers the one that an earlier request with this key opened. */
export async function openRequest(
  db: Database,
  scope: Scope,
  request: Omit<RequestRecord, 'environmentId' | 'status' | 'body'>,
): Promise<RequestRecord> {
  const { environmentId } = scope;
  const inserted = (await db('idempotency_keys')
    .insert({ environmentId, ...request })
    .onConflict(['environmentId', 'tokenId', 'key'])
    .ignore()
    .returning('*')) as RequestRecord[];
  if (inserted[0]) return inserted[0];
  const { key, tokenId } = request;
  const found = await db<RequestRecord>('idempotency_keys').where({ key, tokenId, environmentId }).first();
  if (!found)
    throw new Error('The idempotency record was removed while it was read; send the request again.');
  return found;
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

/** Gives the key back after a refusal, so that the same key may be tried again when things have changed. */
export async function forgetRequest(
  db: Database,
  scope: Scope,
  request: Pick<RequestRecord, 'key' | 'tokenId'>,
): Promise<void> {
  await db('idempotency_keys')
    .where({ environmentId: scope.environmentId, ...request })
    .delete();
}

/** Keys are kept at least 24 hours. */
export async function purgeRequests(db: Database): Promise<number> {
  return db('idempotency_keys').whereRaw(`created_at < now() - interval '48 hours'`).delete();
}
