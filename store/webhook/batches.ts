import type { EventType } from '../../domain/events/event';
import type { RecordedEvent } from '../../domain/events/message';
import type { Scope } from '../../domain/shared/scope';
import type { DeliveryCause } from '../../domain/webhook/delivery';
import { selected, type Database } from '../db/database';
import { runKept } from '../db/kept';
import { placeInFeed } from '../event/feed';
import { OPEN } from './drains';

/** As much of an event as its message says. */
const EVENT = ['id', 'type', 'contractId', 'streamId', 'seq', 'position', 'actor', 'payload', 'occurredAt'];

/** A delivery that is not over, with what it is made of. */
export interface OpenDelivery {
  id: string;
  eventId: string;
  streamId: string;
  cause: DeliveryCause;
  attempts: number;
  waitMs: number | null;
  body: string | null;
  /** Null for tests, and where the event is not there any more. */
  event: RecordedEvent | null;
}

/** So many at once: there are more only where many were asked for one by one. */
const OPEN_AT_ONCE = 200;

/** What waits for the endpoint, in the order in which it came. */
export async function readOpen(db: Database, endpointId: string): Promise<OpenDelivery[]> {
  const { rows } = await runKept(db, {
    sql: `SELECT d.id, d.event_id AS "eventId", d.stream_id AS "streamId", d.cause, d.attempts, d.body,
            greatest(0, extract(epoch FROM d.next_attempt_at - now()) * 1000)::float8 AS "waitMs",
            e.id AS event, e.type, e.contract_id AS "contractId", e.seq, e.position, e.actor, e.payload,
            e.occurred_at AS "occurredAt"
          FROM webhook_deliveries AS d LEFT JOIN events AS e ON e.id = d.event_id
          WHERE d.endpoint_id = ? AND d.${OPEN} ORDER BY d.id LIMIT ${OPEN_AT_ONCE}`,
    bindings: [endpointId],
  });
  return (rows as (OpenDelivery & RecordedEvent & { event: string | null })[]).map((row) => {
    const { id, eventId, streamId, cause, attempts, body, waitMs } = row;
    const { type, contractId, seq, position, actor, payload, occurredAt } = row;
    const event = { id: eventId, type, contractId, streamId, seq, position, actor, payload, occurredAt };
    return { id, eventId, streamId, cause, attempts, body, waitMs, event: row.event === null ? null : event };
  });
}

/** Which part of the feed. */
export interface Range {
  after: string;
  /** Null: to its end. */
  upTo: string | null;
  types: readonly EventType[] | null;
  limit: number;
  /** Only those that were given up for this endpoint, and have not been sent again since. */
  deadOf: string | null;
}

/** Events, and the place up to which there are no others of these types. */
export interface Part {
  events: RecordedEvent[];
  upTo: string;
  /** There may be more behind it. */
  isMore: boolean;
}

/** Places that are looked at in one statement, however few of them are of the types. */
const WINDOW = 5_000;

const READ = `
  SELECT head.place::text, head.reach::text, found.*
  FROM (SELECT place, least(place, ?::bigint + ${WINDOW}) AS reach
        FROM (SELECT least(coalesce(max(position), 0), ?::bigint) AS place
              FROM events WHERE environment_id = ? AND position IS NOT NULL) AS last) AS head
  LEFT JOIN LATERAL (
    SELECT ${selected(EVENT)} FROM events
    WHERE organisation_id = ? AND environment_id = ? AND position > ?::bigint AND position <= head.reach
      AND (?::text[] IS NULL OR type = ANY (?::text[]))
      AND (?::uuid IS NULL OR EXISTS (
        SELECT 1 FROM webhook_deliveries AS d
        WHERE d.endpoint_id = ?::uuid AND d.event_id = events.id AND d.cause = 'event' AND d.status = 'dead')
        AND NOT EXISTS (
        SELECT 1 FROM webhook_deliveries AS d
        WHERE d.endpoint_id = ?::uuid AND d.event_id = events.id AND d.cause = 'redelivery' AND d.status <> 'dead'))
    ORDER BY position LIMIT ?) AS found ON TRUE`;

const END = '9223372036854775807';

/** The next part of the feed. What has been committed and has no place is given one before; see `placeInFeed`. */
export async function readPart(db: Database, scope: Scope, range: Range): Promise<Part> {
  const { organisationId, environmentId } = scope;
  const { after, upTo, types, limit, deadOf } = range;
  const isUnplaced = upTo === null && (await placeInFeed(db, scope));
  const { rows } = await runKept(db, {
    sql: READ,
    bindings: [
      ...[after, upTo ?? END, environmentId],
      ...[organisationId, environmentId, after, types, types, deadOf, deadOf, deadOf, limit],
    ],
  });
  const found = rows as (RecordedEvent & { place: string; reach: string })[];
  const [{ place, reach } = { place: after, reach: after }] = found;
  const events = found.filter(({ id }) => id !== null);
  const isFull = events.length === limit;
  const end = isFull ? String(events.at(-1)!.position) : reach;
  return { events, upTo: latest(end, after), isMore: isUnplaced || BigInt(end) < BigInt(place) };
}

const latest = (a: string, b: string): string => (BigInt(a) >= BigInt(b) ? a : b);
