import type { Knex } from 'knex';
import type { Attempt, Delivery } from '../../domain/webhook/delivery';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Database } from '../db/database';
import { firstIdAt } from '../db/ids';
import { onPage, type Keyset } from '../db/keyset';
import { narrow, type CommonFilter } from '../db/narrow';
import type { StoredEvent } from '../event/events';

export type { Attempt, Delivery };

type Row = Omit<Delivery, 'position'> & { position: string | null };

const deliveryOf = ({ position, ...row }: Row): Delivery => ({
  ...row,
  position: position === null ? null : Number(position),
});

const COLUMNS = [
  ...['id', 'organisationId', 'environmentId', 'endpointId', 'eventId', 'eventType', 'streamId', 'position'],
  ...['cause', 'body', 'status', 'attempts', 'nextAttemptAt', 'createdAt', 'endedAt'],
];

export interface LogFilter extends CommonFilter {
  eventId?: string | undefined;
  contractId?: string | undefined;
  causes?: readonly string[] | undefined;
}

/** What was sent to an endpoint, or is to be, the latest first. */
export async function listDeliveries(
  db: Database,
  { id: endpointId, ...scope }: Scope & { id: string },
  { eventId, contractId, causes, ...filter }: LogFilter,
  page: Keyset,
): Promise<Delivery[]> {
  const query = db('webhook_deliveries').where({ ...inScope(scope), endpointId });
  onPage(query, 'id', page);
  narrow(query, filter, { status: 'status', type: 'event_type', instant: 'created_at' });
  within(query, { from: filter.dateFrom, to: filter.dateTo });
  // By its stream, for which there is an index; a test is a stream of its own.
  if (eventId !== undefined)
    void query
      .where({ eventId })
      .whereRaw('stream_id = coalesce((SELECT stream_id FROM events WHERE id = ?), ?)', [eventId, eventId]);
  if (contractId !== undefined) void query.where({ streamId: contractId });
  if (causes) void query.whereRaw('cause = ANY (?)', [[...causes]]);
  return (await query.select<Row[]>(COLUMNS)).map(deliveryOf);
}

export async function getDelivery(
  db: Database,
  { id: endpointId, ...scope }: Scope & { id: string },
  id: string,
): Promise<Delivery | undefined> {
  const row = await db('webhook_deliveries')
    .where({ ...inScope(scope), endpointId, id })
    .first<Row | undefined>(COLUMNS);
  return row && deliveryOf(row);
}

export async function listAttempts(db: Database, deliveryId: string): Promise<Attempt[]> {
  return db('webhook_attempts')
    .where({ deliveryId })
    .orderBy('number')
    .select<Attempt[]>(
      'number',
      'at',
      'durationMs',
      'outcome',
      'statusCode',
      'requestHeaders',
      'responseHeaders',
      'responseBody',
      'error',
    );
}

/** The event that a delivery tells of. */
export async function eventOf(
  db: Database,
  { eventId, ...scope }: Delivery,
): Promise<StoredEvent | undefined> {
  return db<StoredEvent>('events')
    .where({ ...inScope(scope), id: eventId })
    .first();
}

export type NewDelivery = Pick<
  Delivery,
  'id' | 'endpointId' | 'eventId' | 'eventType' | 'streamId' | 'position' | 'cause' | 'body'
> &
  Scope;

/** Something to be sent at once. Its id comes from the idempotency key: a repeat finds it there. */
export async function insertDelivery(db: Database, delivery: NewDelivery): Promise<void> {
  await db('webhook_deliveries')
    .insert({ ...delivery, status: 'queued', nextAttemptAt: db.fn.now() })
    .onConflict('id')
    .ignore();
}

/** The places of what was first taken up for an endpoint in that time, the end not included; null where nothing was. */
export async function placesBetween(
  db: Database,
  { id: endpointId, ...scope }: Scope & { id: string },
  { from, to }: Period,
): Promise<{ first: number; last: number } | null> {
  // They are made in the order of the feed.
  const edge = (order: 'asc' | 'desc') => {
    const query = db('webhook_deliveries').where({ ...inScope(scope), endpointId, cause: 'event' });
    within(query, { from, to });
    if (from) void query.where('createdAt', '>=', from);
    if (to) void query.where('createdAt', '<', to);
    return query.orderBy('id', order).first<{ position: string } | undefined>('position');
  };
  const [first, last] = await Promise.all([edge('asc'), edge('desc')]);
  return first && last ? { first: Number(first.position), last: Number(last.position) } : null;
}

interface Period {
  from?: Instant | undefined;
  to?: Instant | undefined;
}

const SLACK_MS = 3_600_000;

/** Ids are in the order of time, but for the moments between an id and its row: the index leads to the period at once. */
function within(query: Knex.QueryBuilder, { from, to }: Period): void {
  if (from) void query.where('id', '>=', firstIdAt(Math.max(0, Date.parse(from) - SLACK_MS)));
  if (to) void query.where('id', '<', firstIdAt(Math.max(0, Date.parse(to) + SLACK_MS)));
}

/** How many messages wait for each of the endpoints. */
export async function countWaiting(db: Database, endpointIds: string[]): Promise<Map<string, number>> {
  const rows = await db('webhook_deliveries')
    .whereIn('endpointId', endpointIds)
    .whereRaw(`status IN ('queued', 'retrying')`)
    .groupBy('endpointId')
    .select<{ endpointId: string; count: string }[]>('endpointId', db.raw('count(*) AS count'));
  return new Map(rows.map(({ endpointId, count }) => [endpointId, Number(count)]));
}
