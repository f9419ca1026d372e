import type { Backlog } from '../../domain/shared/standstill';
import type { Instant } from '../../domain/shared/time';
import type { EndpointStatus } from '../../domain/webhook/endpoint';
import type { Database } from '../db/database';
import { HAS_ROOM, type EndpointRef } from './drains';

/** An endpoint with what it is to be sent by now. */
export type EndpointBacklog = EndpointRef & Backlog & { status: EndpointStatus; realNow: Instant };

/** By ids, which tell when they were made by real time, whatever the clock of the environment says. */
const madeAt = (event: string) => `coalesce(uuid_extract_timestamp(${event}.id), w.created_at)`;

/** What the feed holds counts where there is room for it; a range counts from when it was asked for. */
const BACKLOG = `
  SELECT w.id, w.organisation_id AS "organisationId", w.environment_id AS "environmentId", w.status,
    now() AS "realNow", greatest(w.drained_at, w.updated_at) AS "movedAt",
    least(
      (SELECT min(d.next_attempt_at) FROM webhook_deliveries AS d
       WHERE d.endpoint_id = w.id AND d.next_attempt_at <= now()),
      CASE WHEN ${HAS_ROOM} THEN least(
        (SELECT ${madeAt('e')} FROM events AS e
         WHERE e.environment_id = w.environment_id AND e.position > w.position ORDER BY e.position LIMIT 1),
        (SELECT ${madeAt('e')} FROM events AS e
         WHERE e.environment_id = w.environment_id AND e.position IS NULL ORDER BY e.inserted LIMIT 1),
        (SELECT ${madeAt('e')} FROM events AS e
         WHERE w.replay_to IS NOT NULL AND e.stream_id = w.id
           AND e.type = 'webhook-endpoint.redelivery_started' ORDER BY e.seq DESC LIMIT 1)) END) AS "dueSince"
  FROM webhook_endpoints AS w`;

/** Of these endpoints, or of all those of an organisation, or of everybody. */
export async function readBacklogs(
  db: Database,
  of: { ids: readonly string[] } | { organisationId: string | undefined },
): Promise<EndpointBacklog[]> {
  const [where, bindings] =
    'ids' in of
      ? ['w.id = ANY (?::uuid[])', [[...of.ids]]]
      : of.organisationId === undefined
        ? ['TRUE', []]
        : ['w.organisation_id = ?', [of.organisationId]];
  const { rows } = await db.raw<{ rows: EndpointBacklog[] }>(
    `${BACKLOG} WHERE ${where} ORDER BY w.id`,
    bindings,
  );
  return rows;
}
