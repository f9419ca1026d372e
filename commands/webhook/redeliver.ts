import type { Context, ReadServices } from '../../queries/context';
import { findDelivery } from '../../queries/webhook/find-delivery';
import { insertDelivery, type Delivery } from '../../store/webhook/delivery-log';

/** Sends something once more, as a delivery of its own: the same message under the same id. */
export async function redeliver(
  services: ReadServices,
  context: Context,
  delivery: Delivery,
): Promise<Delivery> {
  const { organisationId, environmentId, endpointId, eventId, eventType, streamId, position, body } =
    delivery;
  const cause = delivery.cause === 'test' ? 'test' : 'redelivery';
  await insertDelivery(services.db, {
    ...{ organisationId, environmentId, id: context.resourceId, endpointId, eventId, eventType },
    ...{ streamId, position, body, cause },
  });
  return findDelivery(services, context, endpointId, context.resourceId);
}
