import type { EventDraft } from '../domain/events';
import { copyMany } from './copy';
import type { Scope, Transaction } from './database';
import { chained, type Cause, type Head, type StoredEvent } from './events';

/** Appends to the chains of many contracts in two statements. The caller holds the locks of all of them. */
export async function appendToMany(
  trx: Transaction,
  scope: Scope,
  drafts: { contractId: string; events: EventDraft[] }[],
  cause: Cause,
): Promise<void> {
  const heads = await readHeads(
    trx,
    drafts.map(({ contractId }) => contractId),
  );
  const rows: Omit<StoredEvent, 'position'>[] = [];
  for (const { contractId, events } of drafts) {
    let head = heads.get(contractId);
    for (const draft of events) {
      const stored = chained(scope, cause, { id: contractId, contractId }, draft, head);
      rows.push(stored);
      head = stored;
    }
    if (head) heads.set(contractId, head);
  }
  await copyMany(trx, 'events', rows);
}

async function readHeads(trx: Transaction, streamIds: string[]): Promise<Map<string, Head>> {
  const { rows } = await trx.raw<{ rows: (Head & { streamId: string })[] }>(
    `SELECT head.* FROM unnest(?::uuid[]) AS stream(id)
     CROSS JOIN LATERAL (SELECT stream_id, seq, hash, occurred_at FROM events
                         WHERE stream_id = stream.id ORDER BY seq DESC LIMIT 1) AS head`,
    [[...new Set(streamIds)]],
  );
  return new Map(rows.map((head) => [head.streamId, head]));
}
