import { redeliver } from '../../../commands/webhook/redeliver';
import { resendRange, stopResending } from '../../../commands/webhook/resend-range';
import { testEndpoint } from '../../../commands/webhook/test-endpoint';
import type { Keyset } from '../../../queries/context';
import { describeDelivery, findDelivery } from '../../../queries/webhook/find-delivery';
import { listDeliveries } from '../../../queries/webhook/list-deliveries';
import { testMessage } from '../../shared/event-types/test-message';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { toFilter } from '../shared/list-filter';
import { described, ofEndpoint, ONE } from './endpoint';
import { toRange } from './inputs';
import { deliveriesQuery, delivery, deliveryDetails, redeliveryBody, testBody, webhook } from './schemas';
import { deliveryDetailsView, deliveryView } from './views';

const ofDelivery = {
  params: { ...ofEndpoint.params, deliveryId: pathId('delivery') },
  load: async ({ services, context, params }: Loading<{ webhookId: string; deliveryId: string }>) => {
    const { id } = await ofEndpoint.load({ services, context, params });
    return findDelivery(services, context, id, params.deliveryId);
  },
};

const placeOf = ({ endpointId, id }: { endpointId: string; id: string }) =>
  `/v1/webhooks/${endpointId}/deliveries/${id}`;

/** What was sent to an endpoint, what was answered, and how it is sent again. */
export const deliveryRoutes = [
  route({
    ...ofEndpoint,
    method: 'post',
    path: `${ONE}/test`,
    summary: 'Send a message to try an endpoint, and answer what came of it',
    needs: 'webhooks:manage',
    errors: ['webhook_not_enabled'],
    body: testBody,
    answers: { 201: deliveryDetails },
    handle: async ({ services, context, loaded, body: { type } }) => {
      const { resourceId: id, now: at, actor } = context;
      const message = { type, body: testMessage(type, { id, at, actor }) };
      const sent = await testEndpoint(services, context, loaded, message);
      return created(placeOf(sent), deliveryDetailsView(await describeDelivery(services, sent)));
    },
  }),
  route({
    ...ofEndpoint,
    method: 'get',
    path: `${ONE}/deliveries`,
    summary: 'List what was sent to an endpoint in the last 30 days, or is to be',
    needs: 'webhooks:read',
    query: deliveriesQuery,
    answers: { 200: pageOf(delivery) },
    handle: async ({ services, loaded, query }) => {
      const { cause: causes, event_id: eventId, contract_id: contractId } = query;
      const filter = { ...toFilter(query), causes, eventId, contractId };
      const read = (keyset: Keyset) => listDeliveries(services, loaded, filter, keyset);
      return reply(200, await page(query, read, deliveryView));
    },
  }),
  route({
    ...ofDelivery,
    method: 'get',
    path: `${ONE}/deliveries/:deliveryId`,
    summary: 'Read a delivery with every attempt: what was sent, what was answered, how long it took',
    needs: 'webhooks:read',
    answers: { 200: deliveryDetails },
    handle: async ({ services, loaded }) =>
      reply(200, deliveryDetailsView(await describeDelivery(services, loaded))),
  }),
  route({
    ...ofDelivery,
    method: 'post',
    path: `${ONE}/deliveries/:deliveryId/redeliver`,
    summary: 'Send one message once more, under the same id',
    needs: 'webhooks:manage',
    answers: { 201: delivery },
    handle: async ({ services, context, loaded }) => {
      const again = await redeliver(services, context, loaded);
      return created(placeOf(again), deliveryView(again));
    },
  }),
  route({
    ...ofEndpoint,
    method: 'post',
    path: `${ONE}/redeliveries`,
    versioned: true,
    summary: 'Send a range of events again, or everything since a place or an instant',
    needs: 'webhooks:manage',
    errors: ['redelivery_under_way'],
    body: redeliveryBody,
    answers: { 200: webhook },
    handle: async ({ loaded, body, ...asked }) => {
      const { services, context } = asked;
      const { only_failed: failedOnly = false, ...range } = body;
      const again = await resendRange(services, context, loaded, { ...toRange(range), failedOnly });
      return reply(200, await described(asked, again));
    },
  }),
  route({
    ...ofEndpoint,
    method: 'delete',
    path: `${ONE}/redeliveries`,
    versioned: true,
    summary: 'Stop sending a range of events again',
    needs: 'webhooks:manage',
    answers: { 200: webhook },
    handle: async ({ loaded, ...asked }) => {
      const { services, context } = asked;
      return reply(200, await described(asked, await stopResending(services, context, loaded.id)));
    },
  }),
];
