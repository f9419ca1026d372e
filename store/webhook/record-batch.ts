import type { Attempt, DeliveryCause, DeliveryStatus } from '../../domain/webhook/delivery';
import type { Verdict } from '../../domain/webhook/health';
import type { Database } from '../db/database';
import { keptRows } from '../db/kept';
import { BUSY, DRAINED, type DrainedEndpoint } from './drains';

/** A delivery as a batch leaves it. */
export interface DeliveryRow {
  id: string;
  /** It had no row before; only then these are looked at. */
  isNew: boolean;
  eventId: string;
  eventType: string | null;
  streamId: string;
  position: string | null;
  cause: DeliveryCause;
  status: DeliveryStatus;
  attempts: number;
  waitMs: number | null;
}

export type AttemptRow = Attempt & { deliveryId: string };

/** How far the feed, or a range of it, has been taken. */
export interface Advance {
  of: 'feed' | 'range';
  from: string;
  to: string;
  /** Of a range: its end, and whether that has been reached. */
  rangeEnd: string | null;
  isOver: boolean;
}

export interface BatchRecord {
  drainId: string;
  deliveries: DeliveryRow[];
  attempts: AttemptRow[];
  advance: Advance | null;
  failing: Verdict['failing'];
  hasDelivered: boolean;
  /** Another batch follows. */
  goesOn: boolean;
}

const RECORD = `
WITH given AS (
  SELECT ?::uuid AS endpoint_id, ?::uuid AS drain_id, ?::text AS failing, ?::bool AS has_delivered, ?::bool AS goes_on,
    ?::bigint AS feed_from, ?::bigint AS feed_to,
    ?::bigint AS range_from, ?::bigint AS range_to, ?::bigint AS range_end, ?::bool AS range_over
), taken AS (
  UPDATE webhook_endpoints AS e SET
    position = CASE WHEN e.position = feed_from THEN feed_to ELSE e.position END,
    replay_after = CASE WHEN e.replay_after = range_from AND e.replay_to = range_end
                        THEN CASE WHEN NOT range_over THEN range_to END ELSE e.replay_after END,
    replay_to = CASE WHEN e.replay_after = range_from AND e.replay_to = range_end AND range_over
                     THEN NULL ELSE e.replay_to END,
    replay_failed_only = e.replay_failed_only AND NOT (e.replay_after = range_from AND e.replay_to = range_end
                                                       AND range_over) IS TRUE,
    failing_since = CASE failing WHEN 'no' THEN NULL WHEN 'from_now_on' THEN now()
                                 WHEN 'since_before' THEN coalesce(e.failing_since, now()) ELSE e.failing_since END,
    last_delivered_at = CASE WHEN has_delivered THEN now() ELSE e.last_delivered_at END,
    drained_at = now(), busy_until = CASE WHEN goes_on THEN now() + ${BUSY} END
  FROM given WHERE e.id = given.endpoint_id AND e.drain_id = given.drain_id
  RETURNING ${DRAINED}
), rows AS (
  SELECT r.*, now() + r.wait_ms * interval '1 millisecond' AS next_attempt_at,
    CASE WHEN r.status IN ('delivered', 'dead') THEN now() END AS ended_at
  FROM jsonb_to_recordset(?::jsonb) AS r(id uuid, is_new bool, event_id uuid, event_type text, stream_id uuid,
    position bigint, cause text, status text, attempts int, wait_ms float8)
), made AS (
  INSERT INTO webhook_deliveries (id, organisation_id, environment_id, endpoint_id, event_id, event_type, stream_id,
    position, cause, status, attempts, next_attempt_at, ended_at)
  SELECT r.id, t.organisation_id, t.environment_id, t.id, r.event_id, r.event_type, r.stream_id, r.position, r.cause,
    r.status, r.attempts, r.next_attempt_at, r.ended_at
  FROM rows AS r CROSS JOIN taken AS t WHERE r.is_new
), moved AS (
  UPDATE webhook_deliveries AS d SET status = r.status, attempts = r.attempts, next_attempt_at = r.next_attempt_at,
    ended_at = r.ended_at
  FROM rows AS r CROSS JOIN taken AS t WHERE NOT r.is_new AND d.id = r.id AND d.endpoint_id = t.id
), tried AS (
  INSERT INTO webhook_attempts (delivery_id, number, at, duration_ms, outcome, status_code, request_headers,
    response_headers, response_body, error)
  SELECT a.delivery_id, a.number, a.at, a.duration_ms, a.outcome, a.status_code, a.request_headers, a.response_headers,
    a.response_body, a.error
  FROM jsonb_to_recordset(?::jsonb) AS a(delivery_id uuid, number int, at timestamptz, duration_ms int,
    outcome text, status_code int, request_headers jsonb, response_headers jsonb, response_body text, error text)
  CROSS JOIN taken
)
SELECT * FROM taken`;

/**
 * All that a batch did, in one statement. Answers the endpoint as it is now; nothing where it is not there any more, or
 * another drain has taken it: then nothing was recorded, and what was sent is sent again.
 */
export async function recordBatch(
  db: Database,
  endpointId: string,
  { drainId, deliveries, attempts, advance, failing, hasDelivered, goesOn }: BatchRecord,
): Promise<DrainedEndpoint | undefined> {
  const feed = advance?.of === 'feed' ? advance : null;
  const range = advance?.of === 'range' ? advance : null;
  const [endpoint] = await keptRows<DrainedEndpoint>(db, {
    sql: RECORD,
    bindings: [
      ...[endpointId, drainId, failing, hasDelivered, goesOn, feed?.from ?? null, feed?.to ?? null],
      ...[range?.from ?? null, range?.to ?? null, range?.rangeEnd ?? null, range?.isOver ?? false],
      JSON.stringify(deliveries.map(deliveryRow)),
      JSON.stringify(attempts.map(attemptRow)),
    ],
  });
  return endpoint;
}

const deliveryRow = (row: DeliveryRow) => ({
  id: row.id,
  is_new: row.isNew,
  event_id: row.eventId,
  event_type: row.eventType,
  stream_id: row.streamId,
  position: row.position,
  cause: row.cause,
  status: row.status,
  attempts: row.attempts,
  wait_ms: row.waitMs,
});

const attemptRow = (row: AttemptRow) => ({
  delivery_id: row.deliveryId,
  number: row.number,
  at: row.at,
  duration_ms: row.durationMs,
  outcome: row.outcome,
  status_code: row.statusCode,
  request_headers: row.requestHeaders,
  response_headers: row.responseHeaders,
  response_body: row.responseBody,
  error: row.error,
});
