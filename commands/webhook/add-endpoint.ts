import { randomBytes } from 'node:crypto';
import type { EndpointFields } from '../../domain/webhook/decide';
import { MOST_ENDPOINTS, SECRET_USE } from '../../domain/webhook/endpoint';
import { SECRET_BYTES, SECRET_PREFIX } from '../../domain/webhook/secret';
import { RefusedError } from '../../domain/shared/errors';
import { notFound } from '../../domain/shared/failures';
import type { Context } from '../../queries/context';
import { realNow } from '../../store/db/real-now';
import { headOfFeed } from '../../store/event/feed';
import { insertEndpoint, type Endpoint } from '../../store/webhook/change-endpoint';
import type { Services } from '../services';

/** Adds an endpoint, which is told what happens from now on. */
export async function addEndpoint(
  { db, sealer }: Services,
  { scope, actor, now, commandId, resourceId }: Context,
  { secret = newSecret(), ...fields }: EndpointFields & { secret?: string },
): Promise<Endpoint> {
  const at = realNow();
  const endpoint: Endpoint = {
    ...{ ...scope, ...fields, id: resourceId, status: 'enabled', disabledReason: null, disabledAt: null },
    ...{ failingSince: null, lastDeliveredAt: null, position: await headOfFeed(db, scope) },
    ...{ replayAfter: null, replayTo: null, replayFailedOnly: false },
    ...{ secret: sealer.seal(secret, SECRET_USE), previousSecret: null, previousSecretUntil: null },
    ...{ version: 1, createdAt: at, updatedAt: at },
  };
  const inserted = await insertEndpoint(db, endpoint, { actor, at: now, commandId });
  if (inserted === 'deleted_since') throw notFound('webhook endpoint');
  if (inserted !== 'too_many') return inserted.endpoint;
  throw new RefusedError({
    code: 'too_many_webhooks',
    message: `The environment has ${MOST_ENDPOINTS} endpoints, and can have no more. Delete one that nobody needs (DELETE /v1/webhooks/{id}), or let one of them take more types of events.`,
    details: { most: MOST_ENDPOINTS },
  });
}

export const newSecret = (): string =>
  `${SECRET_PREFIX}${randomBytes(SECRET_BYTES.usual).toString('base64')}`;
