import type { EventDraft, EventType } from '../domain/events';
import type { Actor } from '../domain/lifecycle';
import { latest, type Instant } from '../domain/time';
import { inScope, toRow, type Database, type Scope, type Transaction } from './database';
import { canonicalJson, newId, sha256 } from './ids';

export interface StoredEvent extends Scope {
  id: string;
  streamId: string;
  contractId: string | null;
  seq: number;
  type: EventType;
  actor: Actor;
  payload: Record<string, unknown>;
  occurredAt: Instant;
  commandId: string;
  prevHash: string | null;
  hash: string;
  position: string | null;
}

export interface Cause {
  actor: Actor;
  at: Instant;
  commandId: string;
}

export interface Stream {
  id: string;
  contractId: string | null;
}

/**
 * Appends to a stream's chain. The caller holds the lock of the row that owns the stream, so the head cannot
 * move; sequence numbers are gapless because they are taken and written in one transaction.
 */
export async function appendEvents(
  trx: Transaction,
  scope: Scope,
  stream: Stream,
  drafts: EventDraft[],
  cause: Cause,
): Promise<void> {
  if (drafts.length === 0) return;
  const head = await trx<StoredEvent>('events')
    .where({ streamId: stream.id })
    .orderBy('seq', 'desc')
    .first('seq', 'hash', 'occurredAt');
  const occurredAt = head ? latest(cause.at, head.occurredAt) : cause.at;
  let prevHash = head?.hash ?? null;
  const rows = drafts.map((draft, index) => {
    const event = {
      ...inScope(scope),
      id: newId(),
      streamId: stream.id,
      contractId: stream.contractId,
      seq: (head?.seq ?? 0) + index + 1,
      type: draft.type,
      actor: cause.actor,
      payload: draft.payload,
      occurredAt,
      commandId: cause.commandId,
      prevHash,
    };
    prevHash = eventHash(event);
    return { ...event, hash: prevHash };
  });
  await trx('events').insert(rows.map(toRow));
}

/** SHA-256 over the previous hash and the event's content; any changed byte breaks the chain from there on. */
export function eventHash(event: Omit<StoredEvent, 'hash' | 'position'>): string {
  const { id, streamId, seq, type, actor, payload, occurredAt, commandId, prevHash } = event;
  return sha256(canonicalJson({ id, streamId, seq, type, actor, payload, occurredAt, commandId, prevHash }));
}

/** True when the command has left its events already, that is: it was applied. */
export async function wasApplied(trx: Transaction, streamId: string, commandId: string): Promise<boolean> {
  return (await trx('events').where({ streamId, commandId }).first('id')) !== undefined;
}

export async function findByCommand(
  db: Database,
  scope: Scope,
  commandId: string,
): Promise<StoredEvent | undefined> {
  return db<StoredEvent>('events')
    .where({ ...inScope(scope), commandId })
    .orderBy('inserted')
    .first();
}

/** Checks the hash chain of a stream; answers the first broken sequence number, or null when it is whole. */
export async function findBrokenLink(db: Database, scope: Scope, streamId: string): Promise<number | null> {
  const events = await db<StoredEvent>('events')
    .where({ ...inScope(scope), streamId })
    .orderBy('seq');
  let prevHash: string | null = null;
  for (const [index, event] of events.entries()) {
    if (event.seq !== index + 1 || event.prevHash !== prevHash || eventHash(event) !== event.hash)
      return index + 1;
    prevHash = event.hash;
  }
  return null;
}

export async function listContractEvents(
  db: Database,
  scope: Scope,
  contractId: string,
  page: { after: number; limit: number },
): Promise<StoredEvent[]> {
  return db<StoredEvent>('events')
    .where({ ...inScope(scope), streamId: contractId })
    .where('seq', '>', page.after)
    .orderBy('seq')
    .limit(page.limit);
}

/**
 * The environment's feed. Transactions commit in another order than they insert, so a reader that followed the
 * insert order could step over an event that commits later. Places are therefore given here, under a lock, to
 * what has been committed: gapless, final, and in sequence within each stream.
 */
export async function readFeed(
  db: Database,
  scope: Scope,
  page: { after: number; limit: number },
): Promise<StoredEvent[]> {
  const read = (executor: Database) =>
    executor<StoredEvent>('events')
      .where(inScope(scope))
      .where('position', '>', page.after)
      .orderBy('position')
      .limit(page.limit);
  const ready = await read(db);
  if (ready.length === page.limit) return ready;
  await placeInFeed(db, scope);
  return read(db);
}

async function placeInFeed(db: Database, { environmentId }: Scope): Promise<void> {
  const waiting = await db<StoredEvent>('events').where({ environmentId, position: null }).first('id');
  if (!waiting) return;
  await db.transaction(async (trx) => {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`feed/${environmentId}`]);
    await trx.raw(
      `WITH fresh AS (
         SELECT id, row_number() OVER (ORDER BY inserted) AS n FROM events
         WHERE environment_id = :environmentId AND position IS NULL
         ORDER BY inserted LIMIT 10000
       ), head AS (
         SELECT coalesce(max(position), 0) AS last FROM events
         WHERE environment_id = :environmentId AND position IS NOT NULL
       )
       UPDATE events SET position = head.last + fresh.n FROM fresh, head WHERE events.id = fresh.id`,
      { environmentId },
    );
  });
}
