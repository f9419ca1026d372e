import { randomBytes } from 'node:crypto';
import type { EventDraft } from '../../domain/events/event';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { Attempt, Delivery } from '../../domain/webhook/delivery';
import { newId } from '../../store/db/ids';
import { EventLog } from '../../store/event/events';
import { readFeed } from '../../store/event/feed';
import { eventually } from './eventually';
import { testSealer } from './secrets';
import { SENDING_RULES } from '../../domain/webhook/sending';
import type { Database } from '../../store/db/database';
import type { WebhookDependencies } from '../../activities/webhooks/drain';

/** For workers that send nothing. */
export const noWebhooks = (db: Database): Omit<WebhookDependencies, 'sealer'> => ({
  ...{ db, rules: SENDING_RULES },
  sender: {
    address: () => {
      throw new Error('Nothing is sent here.');
    },
    send: () => Promise.reject(new Error('Nothing is sent here.')),
  },
});

export interface TestEndpoint {
  id: string;
  scope: Scope;
  secret: string;
}

/** An endpoint as its row is, at the head of the feed. */
export async function insertEndpoint(
  db: Database,
  scope: Scope,
  { url, ...changes }: { url: string } & Record<string, unknown>,
): Promise<TestEndpoint> {
  const id = newId();
  const secret = newSecret();
  const now = new Date().toISOString();
  // Behind the last place: what has none yet is given one first.
  await readFeed(db, scope, { after: Number.MAX_SAFE_INTEGER, limit: 1 });
  const { rows } = await db.raw<{ rows: { head: string }[] }>(
    'SELECT coalesce(max(position), 0) AS head FROM events WHERE environment_id = ?',
    [scope.environmentId],
  );
  await db('webhook_endpoints').insert({
    ...{ ...scope, id, url, position: rows[0]!.head, secret: testSealer.seal(secret, 'webhook-secret') },
    ...{ createdAt: now, updatedAt: now, ...changes },
  });
  return { id, scope, secret };
}

export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Events of streams, in this order, in one transaction: `told(world, scope, ['a', 'b', 'a'])`. Answers their ids. */
export async function tell(db: Database, scope: Scope, streams: string[]): Promise<string[]> {
  const drafts: EventDraft[] = [{ type: 'settings.updated', payload: { changed: ['reminders'] } }];
  return db.transaction(async (trx) => {
    const log = new EventLog(trx, scope, { actor: SYSTEM, at: new Date().toISOString(), commandId: newId() });
    for (const streamId of streams) await log.append({ id: streamId, contractId: null }, drafts);
    const events = await trx('events')
      .where(scope)
      .orderBy('inserted', 'desc')
      .limit(streams.length)
      .pluck<string[]>('id');
    return events.reverse();
  });
}

export interface Logged extends Delivery {
  tries: Attempt[];
}

/** The log of an endpoint, as the tables have it. */
export async function logOf(db: Database, endpointId: string): Promise<Logged[]> {
  const deliveries = await db<Delivery>('webhook_deliveries').where({ endpointId }).orderBy('id');
  const attempts = await db<Attempt & { deliveryId: string }>('webhook_attempts')
    .whereIn(
      'deliveryId',
      deliveries.map(({ id }) => id),
    )
    .orderBy('number');
  return deliveries.map((delivery) => ({
    ...delivery,
    tries: attempts.filter(({ deliveryId }) => deliveryId === delivery.id),
  }));
}

/** Waits until so many deliveries are over. */
export function settled(db: Database, endpointId: string, count: number): Promise<Logged[]> {
  return eventually(
    () => logOf(db, endpointId),
    (log) => log.filter(({ endedAt }) => endedAt !== null).length >= count,
  );
}
