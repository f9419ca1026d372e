import { setTimeout as sleep } from 'node:timers/promises';
import { RefusedError } from '../../domain/shared/errors';
import type { Context, ReadServices } from '../../queries/context';
import { getDelivery, insertDelivery, type Delivery } from '../../store/webhook/delivery-log';
import type { Endpoint } from '../../store/webhook/endpoints';

/** How long a test waits for what comes of it; then it is answered as it is, and can be looked up. */
const PATIENCE_MS = 10_000;
const LOOK_AGAIN_MS = 100;

/** A message that is no event, under an id of its own. */
export interface TestMessage {
  type: Delivery['eventType'];
  body: string;
}

/** Sends a message to try an endpoint. It is sent at once, beside what waits, and once only. */
export async function testEndpoint(
  { db }: ReadServices,
  { scope, resourceId: id }: Context,
  endpoint: Endpoint,
  { type, body }: TestMessage,
): Promise<Delivery> {
  const read = () => getDelivery(db, endpoint, id);
  if (!(await read())) {
    refuseUnlessEnabled(endpoint);
    await insertDelivery(db, {
      ...{ ...scope, id, endpointId: endpoint.id, eventId: id, eventType: type, streamId: id },
      ...{ position: null, cause: 'test' as const, body },
    });
  }
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const delivery = await read();
    if (delivery && (delivery.attempts > 0 || Date.now() >= end)) return delivery;
    await sleep(LOOK_AGAIN_MS);
  }
}

function refuseUnlessEnabled({ id, status }: Endpoint): void {
  if (status === 'enabled') return;
  throw new RefusedError({
    code: 'webhook_not_enabled',
    message: `Nothing is sent to the endpoint, because it is ${status}. Resume it first: POST /v1/webhooks/${id}/resume.`,
  });
}
