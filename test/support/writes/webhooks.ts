import { newId } from '../../../store/db/ids';
import { insertDelivery } from '../../../store/webhook/delivery-log';
import type { Json } from '../http';
import { accepted } from '../steps';
import type { World } from '../world';
import type { Writes } from '.';

/** Nothing of this kind happens while writes are tried, so that nothing is sent. */
const body: Json = { url: 'https://example.com/webhooks', event_types: ['sandbox.payment_outcome_chosen'] };

async function endpoint(world: World): Promise<{ webhookId: string }> {
  return { webhookId: accepted(await world.admin.post('/webhooks', body)).id as string };
}

async function paused(world: World): Promise<{ webhookId: string }> {
  const { webhookId } = await endpoint(world);
  accepted(await world.admin.post(`/webhooks/${webhookId}/pause`, {}));
  return { webhookId };
}

async function withDelivery(world: World): Promise<{ webhookId: string; deliveryId: string }> {
  const { webhookId } = await paused(world);
  const { position } = accepted(await world.admin.get(`/webhooks/${webhookId}`));
  const deliveryId = newId();
  await insertDelivery(world.db, {
    ...{ ...world.scope, id: deliveryId, endpointId: webhookId, eventId: newId(), streamId: newId() },
    ...{ eventType: 'invoice.paid', position: Number(position), cause: 'redelivery', body: null },
  });
  return { webhookId, deliveryId };
}

/** What an endpoint has been sent goes on by itself: its place in the feed, and the feed. */
const goesOn = true as const;

export const webhookWrites: Writes = {
  'POST /webhooks': {
    prepare: () => Promise.resolve({ body, other: { body: { ...body, name: 'Other' } } }),
    events: { 'webhook-endpoint.created': 1 },
    goesOn,
  },
  'PATCH /webhooks/:webhookId': {
    prepare: async (world) => ({ ids: await endpoint(world), body: { name: 'Renamed' } }),
    events: { 'webhook-endpoint.updated': 1 },
    goesOn,
  },
  'DELETE /webhooks/:webhookId': {
    prepare: async (world) => ({ ids: await endpoint(world) }),
    events: { 'webhook-endpoint.deleted': 1 },
  },
  'POST /webhooks/:webhookId/pause': {
    prepare: async (world) => ({ ids: await endpoint(world) }),
    events: { 'webhook-endpoint.paused': 1 },
    goesOn,
  },
  'POST /webhooks/:webhookId/resume': {
    prepare: async (world) => ({ ids: await paused(world) }),
    events: { 'webhook-endpoint.resumed': 1 },
    goesOn,
  },
  'POST /webhooks/:webhookId/secret/rotate': {
    prepare: async (world) => ({ ids: await endpoint(world), body: { overlap_hours: 2 } }),
    events: { 'webhook-endpoint.secret_rotated': 1 },
    goesOn,
  },
  'POST /webhooks/:webhookId/test': {
    prepare: async (world) => ({
      ids: await endpoint(world),
      ...{ body: { type: 'invoice.paid' }, other: { body: { type: 'invoice.issued' } } },
    }),
    events: {},
    goesOn,
  },
  'POST /webhooks/:webhookId/deliveries/:deliveryId/redeliver': {
    prepare: async (world) => ({ ids: await withDelivery(world) }),
    events: {},
  },
  'POST /webhooks/:webhookId/redeliveries': {
    prepare: async (world) => ({
      ids: await paused(world),
      ...{ body: { after: 0 }, other: { body: { after: 0, only_failed: true } } },
    }),
    events: { 'webhook-endpoint.redelivery_started': 1 },
    goesOn,
  },
  'DELETE /webhooks/:webhookId/redeliveries': {
    prepare: async (world) => {
      const ids = await paused(world);
      accepted(await world.admin.post(`/webhooks/${ids.webhookId}/redeliveries`, { after: 0 }));
      return { ids };
    },
    events: { 'webhook-endpoint.redelivery_stopped': 1 },
    goesOn,
  },
};
