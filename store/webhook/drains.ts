import type { EventType } from '../../domain/events/event';
import type { Scope } from '../../domain/shared/scope';
import { isSentTo } from '../../domain/webhook/transitions';
import { endpointStatuses, type Endpoint } from '../../domain/webhook/endpoint';
import { deliveryTable } from '../../domain/webhook/delivery-transitions';
import { MOST_WAITING } from '../../domain/webhook/queue';
import { statusList } from '../lifecycle/statuses';
import type { Database, Transaction } from '../db/database';
import { keptRows } from '../db/kept';

/** An endpoint that may have something to send. */
export interface EndpointRef extends Scope {
  id: string;
}

/** What a batch must know of its endpoint. Instants have become distances, by the clock of the database. */
export type DrainedEndpoint = EndpointRef &
  Pick<Endpoint, 'url' | 'status' | 'secret' | 'previousSecret'> & {
    eventTypes: EventType[] | null;
    position: string;
    replayAfter: string | null;
    replayTo: string | null;
    replayFailedOnly: boolean;
    failingForMs: number | null;
    isSandbox: boolean;
  };

/** Deliveries that are not over. */
export const OPEN = `status IN (${statusList(deliveryTable, 'succeed')})`;

/** Statuses in which an endpoint is sent to. */
const SENT_TO = endpointStatuses
  .filter(isSentTo)
  .map((status) => `'${status}'`)
  .join(', ');

const MS_OF = (interval: string) => `(extract(epoch FROM ${interval}) * 1000)::float8`;

/** The previous secret only while it is valid. */
export const DRAINED = `
  e.id, e.organisation_id, e.environment_id, e.url, e.status, e.event_types, e.position, e.replay_after, e.replay_to,
  e.replay_failed_only, e.secret,
  CASE WHEN e.previous_secret_until > now() THEN e.previous_secret END AS previous_secret,
  ${MS_OF('now() - e.failing_since')} AS failing_for_ms,
  (SELECT kind = 'sandbox' FROM environments WHERE environments.id = e.environment_id) AS is_sandbox`;

/** Longer than any batch takes. Who drains it renews it with each batch; the workflow goes on with it in any case. */
export const BUSY = `interval '90 seconds'`;
/** As long as a nudge may take to become a drain. */
const NUDGED = `interval '5 seconds'`;

/** Takes the endpoint for this drain: whoever drained it before records nothing any more. */
export async function takeEndpoint(
  db: Database,
  { id, organisationId, environmentId }: EndpointRef,
  drainId: string,
): Promise<DrainedEndpoint | undefined> {
  const [endpoint] = await keptRows<DrainedEndpoint>(db, {
    sql: `UPDATE webhook_endpoints AS e SET drain_id = ?, busy_until = now() + ${BUSY}
          WHERE id = ? AND organisation_id = ? AND environment_id = ? AND status IN (${SENT_TO})
          RETURNING ${DRAINED}`,
    bindings: [drainId, id, organisationId, environmentId],
  });
  return endpoint;
}

/** From now on there is nobody who would see what comes. */
export async function leaveEndpoint(db: Database, id: string, drainId: string): Promise<void> {
  await keptRows(db, {
    sql: 'UPDATE webhook_endpoints SET busy_until = NULL WHERE id = ? AND drain_id = ?',
    bindings: [id, drainId],
  });
}

/** Fewer wait than may. */
export const HAS_ROOM = `
  (SELECT count(*) FROM (SELECT 1 FROM webhook_deliveries AS d WHERE d.endpoint_id = w.id AND d.${OPEN}
                         LIMIT ${MOST_WAITING}) AS waiting) < ${MOST_WAITING}`;

/** Something is due, or there is room for what the feed or a range holds. */
const HAS_WORK = `(
  EXISTS (SELECT 1 FROM webhook_deliveries AS d WHERE d.endpoint_id = w.id AND d.next_attempt_at <= now())
  OR (
    (w.replay_to IS NOT NULL
     OR EXISTS (SELECT 1 FROM events WHERE environment_id = w.environment_id AND position > w.position)
     OR EXISTS (SELECT 1 FROM events WHERE environment_id = w.environment_id AND position IS NULL))
    AND ${HAS_ROOM}
  ))`;

/** Endpoints that have something to send and are not being sent to. Each is claimed for a moment: one pump nudges it. */
export async function claimWaiting(db: Database, limit: number): Promise<EndpointRef[]> {
  return keptRows<EndpointRef>(db, {
    sql: `UPDATE webhook_endpoints AS e SET busy_until = now() + ${NUDGED}
          WHERE e.id IN (SELECT w.id FROM webhook_endpoints AS w
                         WHERE w.status IN (${SENT_TO}) AND (w.busy_until IS NULL OR w.busy_until < now())
                           AND ${HAS_WORK}
                         LIMIT ${limit} FOR UPDATE SKIP LOCKED)
          RETURNING e.id, e.organisation_id, e.environment_id`,
    bindings: [],
  });
}

/** All of them, whoever is at it; for `perdure doctor`. */
export async function listWaiting(db: Database, organisationId?: string): Promise<EndpointRef[]> {
  const own = organisationId === undefined ? '' : 'AND w.organisation_id = ?';
  return keptRows<EndpointRef>(db, {
    sql: `SELECT w.id, w.organisation_id, w.environment_id FROM webhook_endpoints AS w
          WHERE w.status IN (${SENT_TO}) AND ${HAS_WORK} ${own} ORDER BY w.id`,
    bindings: organisationId === undefined ? [] : [organisationId],
  });
}

/** Writes that nothing is sent there any more until somebody resumes it. */
export async function disableEndpoint(
  trx: Transaction,
  { id, status, disabledReason, disabledAt, updatedAt, version }: Endpoint,
): Promise<void> {
  await trx('webhook_endpoints')
    .where({ id })
    .update({ status, disabledReason, disabledAt, updatedAt, version });
}
