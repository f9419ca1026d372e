import { createdEvent } from '../../domain/webhook/events';
import { MOST_ENDPOINTS, type Endpoint } from '../../domain/webhook/endpoint';
import type { EndpointCommand } from '../../domain/webhook/decide';
import { RefusedError } from '../../domain/shared/errors';
import type { Decision } from '../../domain/shared/lifecycle';
import { inScope, type Scope } from '../../domain/shared/scope';
import type { Database, Transaction } from '../db/database';
import { EventLog, type Cause } from '../event/events';
import { getEndpoint, lockEndpoint } from './endpoints';

export type { Endpoint };

export type Inserted = { endpoint: Endpoint } | 'too_many' | 'deleted_since';

/** Adds an endpoint with its event, as long as there are fewer than an environment may have. */
export async function insertEndpoint(db: Database, endpoint: Endpoint, cause: Cause): Promise<Inserted> {
  const { id } = endpoint;
  return db.transaction(async (trx) => {
    const lock = `webhooks/${endpoint.environmentId}`;
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [lock]);
    const log = new EventLog(trx, endpoint, cause);
    // The id comes from the idempotency key, so a row that is there already is this very request, repeated.
    if (await log.isApplied(id)) {
      const made = await getEndpoint(trx, endpoint, id);
      return made ? { endpoint: made } : 'deleted_since';
    }
    const others: unknown[] = await trx('webhook_endpoints')
      .where(inScope(endpoint))
      .limit(MOST_ENDPOINTS)
      .select('id');
    if (others.length >= MOST_ENDPOINTS) return 'too_many';
    await trx('webhook_endpoints').insert(endpoint);
    await log.append({ id, contractId: null }, [createdEvent(endpoint)]);
    return { endpoint };
  });
}

/** Changes an endpoint by a decision that is made under its lock; undefined where there is none. */
export async function changeEndpoint(
  db: Database,
  scope: Scope,
  id: string,
  command: EndpointCommand,
  decide: (endpoint: Endpoint) => Decision<Endpoint>,
  cause: Cause,
): Promise<Endpoint | undefined> {
  return db.transaction(async (trx) => {
    const endpoint = await lockEndpoint(trx, scope, id);
    if (!endpoint) return undefined;
    const log = new EventLog(trx, endpoint, cause);
    // The same request, repeated: what it asked for has been done, and may have been changed again since.
    if (await log.isApplied(id)) return endpoint;
    const decision = decide(endpoint);
    if (!decision.ok) throw new RefusedError(decision.refusal);
    const { next, events } = decision.change;
    if (events.length === 0) return endpoint;
    await log.append({ id, contractId: null }, events);
    if (command.type === 'delete') await remove(trx, endpoint);
    else await write(trx, endpoint, next);
    return next;
  });
}

async function remove(trx: Transaction, endpoint: Endpoint): Promise<void> {
  await trx('webhook_endpoints')
    .where({ ...inScope(endpoint), id: endpoint.id })
    .delete();
}

/** Its place, and when something arrived, are written by whoever sends. */
async function write(trx: Transaction, before: Endpoint, next: Endpoint): Promise<void> {
  const { id, position: _place, lastDeliveredAt: _arrived, createdAt: _made, ...fields } = next;
  await trx('webhook_endpoints')
    .where({ ...inScope(next), id })
    .update(fields);
  const isElsewhere = before.url !== next.url;
  const isBack = before.status !== 'enabled' && next.status === 'enabled';
  if (isElsewhere || isBack) await sendAtOnce(trx, id);
}

/** What waits for its next attempt need not wait any longer. */
async function sendAtOnce(trx: Transaction, endpointId: string): Promise<void> {
  await trx('webhook_deliveries')
    .where({ endpointId })
    .whereRaw(`status IN ('queued', 'retrying') AND next_attempt_at > now()`)
    .update({ nextAttemptAt: trx.fn.now() });
}
