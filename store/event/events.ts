import { inScope, type Scope } from '../../domain/shared/scope';
import type { EventDraft, EventType } from '../../domain/events/event';
import type { Actor } from '../../domain/shared/lifecycle';
import { latest, type Instant } from '../../domain/shared/time';
import { type Database, type Transaction } from '../db/database';
import { keptRows, type Built } from '../db/kept';
import { writeTogether, type Statements } from '../db/together';
import { canonicalJson, newId, sha256 } from '../db/ids';

export interface StoredEvent extends Scope {
  id: string;
  streamId: string;
  contractId: string | null;
  seq: number;
  type: EventType;
  actor: Actor;
  payload: Record<string, unknown>;
  occurredAt: Instant;
  /** Null where no command caused it, but time: nobody repeats that, so it needs no receipt. */
  commandId: string | null;
  prevHash: string | null;
  hash: string;
  position: string | null;
}

export interface Cause {
  actor: Actor;
  at: Instant;
  commandId: string | null;
}

export interface Stream {
  id: string;
  contractId: string | null;
}

/** An event as it is written: its JSON is the canonical text that is hashed, too. */
export type EventRow = Omit<StoredEvent, 'position' | 'actor' | 'payload'> & {
  actor: string;
  payload: string;
};

/** The last event of a stream. */
export type Head = Pick<StoredEvent, 'seq' | 'hash' | 'occurredAt'>;

/** With it, whether the command that is under way has left its events in the stream. */
export type ReadHead = Head & { applied: boolean };

const HEAD = `
  SELECT seq, hash, occurred_at, EXISTS (SELECT 1 FROM events WHERE stream_id = ? AND command_id = ?) AS applied
  FROM events WHERE stream_id = ? ORDER BY seq DESC LIMIT 1`;

/**
 * What one command writes into the chains of events, within one transaction. The caller holds the lock of the row
 * that owns a stream, so its head cannot move: sequence numbers are gapless because they are taken and written
 * together.
 */
export class EventLog {
  readonly #heads = new Map<string, Head | undefined>();

  constructor(
    private readonly trx: Transaction,
    private readonly scope: Scope,
    private readonly cause: Cause,
  ) {}

  /** The head of the stream, for who reads it together with other rows; see `take`. */
  head(streamId: string): Built {
    return { sql: HEAD, bindings: [streamId, this.cause.commandId, streamId] };
  }

  /** Goes on from the head that has been read; true when the command was applied, that is: has left its events there. */
  take(streamId: string, head: ReadHead | undefined): boolean {
    this.#heads.set(streamId, head);
    return head?.applied ?? false;
  }

  /** Reads the head, and whether the command was applied. */
  async isApplied(streamId: string): Promise<boolean> {
    const [head] = await keptRows<ReadHead>(this.trx, this.head(streamId));
    return this.take(streamId, head);
  }

  async append(stream: Stream, drafts: EventDraft[]): Promise<void> {
    await writeTogether(this.trx, await this.writes(stream, drafts));
  }

  /** What appends the events, for who writes them together with other rows. */
  async writes(stream: Stream, drafts: EventDraft[]): Promise<Statements> {
    if (drafts.length === 0) return {};
    let head = await this.#headOf(stream.id);
    const rows = drafts.map((draft) => {
      const stored = chained(this.scope, this.cause, stream, draft, head);
      head = stored;
      return stored;
    });
    this.#heads.set(stream.id, head);
    return { events: this.trx('events').insert(rows) };
  }

  async #headOf(streamId: string): Promise<Head | undefined> {
    if (!this.#heads.has(streamId)) await this.isApplied(streamId);
    return this.#heads.get(streamId);
  }
}

let lastActor: { actor: Actor; text: string } | null = null;

/** A billing run writes hundreds of thousands of events of one actor, one after the other. */
function actorText(actor: Actor): string {
  if (lastActor?.actor !== actor) lastActor = { actor, text: canonicalJson(actor) };
  return lastActor.text;
}

/** The event that follows the head of its stream. Field by field: in a billing run a spread costs more than the hash. */
export function chained(
  scope: Scope,
  cause: Cause,
  stream: Stream,
  { type, payload }: EventDraft,
  head: Head | undefined,
): EventRow {
  const row: EventRow = {
    organisationId: scope.organisationId,
    environmentId: scope.environmentId,
    id: newId(),
    streamId: stream.id,
    contractId: stream.contractId,
    seq: (head?.seq ?? 0) + 1,
    type,
    actor: actorText(cause.actor),
    payload: canonicalJson(payload),
    occurredAt: head ? latest(cause.at, head.occurredAt) : cause.at,
    commandId: cause.commandId,
    prevHash: head?.hash ?? null,
    hash: '',
  };
  row.hash = rowHash(row);
  return row;
}

/** SHA-256 over the previous hash and the event's content; any changed byte breaks the chain from there on. */
export function eventHash(event: Omit<StoredEvent, 'hash' | 'position'>): string {
  return rowHash({ ...event, actor: canonicalJson(event.actor), payload: canonicalJson(event.payload) });
}

function rowHash(row: Omit<EventRow, 'hash'>): string {
  const { id, streamId, seq, type, actor, payload, occurredAt, commandId, prevHash } = row;
  // The canonical JSON of these fields, written out in the order of their names.
  const before = `{"actor":${actor},"commandId":${JSON.stringify(commandId)},"id":"${id}"`;
  const middle = `"occurredAt":"${occurredAt}","payload":${payload}`;
  const after = `"prevHash":${JSON.stringify(prevHash)},"seq":${seq},"streamId":"${streamId}","type":"${type}"}`;
  return sha256(`${before},${middle},${after}`);
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

/** All streams of events; for `perdure doctor`. */
export async function listStreams(
  db: Database,
  organisationId?: string,
): Promise<(Scope & { streamId: string })[]> {
  const query = db('events').distinct<(Scope & { streamId: string })[]>(
    'organisation_id',
    'environment_id',
    'stream_id',
  );
  if (organisationId !== undefined) void query.where({ organisationId });
  return query;
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

/** Which events, in the order of their places, and how many of them. */
export interface EventPage {
  after: number;
  limit: number;
  types?: readonly EventType[] | undefined;
}

export async function listContractEvents(
  db: Database,
  scope: Scope,
  contractId: string,
  { after, limit, types }: EventPage,
): Promise<StoredEvent[]> {
  const query = db<StoredEvent>('events')
    .where({ ...inScope(scope), streamId: contractId })
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit);
  return types ? query.whereIn('type', types) : query;
}
