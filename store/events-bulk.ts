import type { EventDraft } from '../domain/events';
import { latest, type Instant } from '../domain/time';
import { copyMany } from './copy';
import type { Scope, Transaction } from './database';
import { eventHash, type Cause, type StoredEvent } from './events';
import { newId } from './ids';

interface Head {
  streamId: string;
  seq: number;
  hash: string;
  occurredAt: Instant;
}

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
    for (const { type, payload } of events) {
      // Spelled out: a spread costs more here than the hash.
      const event: Omit<StoredEvent, 'position'> = {
        organisationId: scope.organisationId,
        environmentId: scope.environmentId,
        id: newId(),
        streamId: contractId,
        contractId,
        seq: (head?.seq ?? 0) + 1,
        type,
        actor: cause.actor,
        payload,
        occurredAt: head ? latest(cause.at, head.occurredAt) : cause.at,
        commandId: cause.commandId,
        prevHash: head?.hash ?? null,
        hash: '',
      };
      event.hash = eventHash(event);
      rows.push(event);
      head = event;
    }
    if (head) heads.set(contractId, head);
  }
  await copyMany(trx, 'events', rows);
}

async function readHeads(trx: Transaction, streamIds: string[]): Promise<Map<string, Head>> {
  const { rows } = await trx.raw<{ rows: Head[] }>(
    `SELECT head.* FROM unnest(?::uuid[]) AS stream(id)
     CROSS JOIN LATERAL (SELECT stream_id, seq, hash, occurred_at FROM events
                         WHERE stream_id = stream.id ORDER BY seq DESC LIMIT 1) AS head`,
    [[...new Set(streamIds)]],
  );
  return new Map(rows.map((head) => [head.streamId, head]));
}
