import { addEndpoint } from '../../../commands/webhook/add-endpoint';
import { changeEndpoint } from '../../../commands/webhook/change-endpoint';
import { deleteEndpoint } from '../../../commands/webhook/delete-endpoint';
import { pauseEndpoint } from '../../../commands/webhook/pause-endpoint';
import { resumeEndpoint } from '../../../commands/webhook/resume-endpoint';
import { rotateSecret } from '../../../commands/webhook/rotate-secret';
import type { Keyset } from '../../../queries/context';
import { describeEndpoints } from '../../../queries/webhook/describe-endpoints';
import { listEndpoints } from '../../../queries/webhook/list-endpoints';
import { readSecret } from '../../../queries/webhook/read-secret';
import { page } from '../../shared/pagination';
import { created, reply, route } from '../../shared/route';
import { sendingRules } from '../../shared/sending-rules';
import { pageOf } from '../shared/answers';
import { given } from '../shared/given';
import { toFilter } from '../shared/list-filter';
import { described, LIST, ofEndpoint, ONE } from './endpoint';
import { toFields } from './inputs';
import {
  deletedWebhook,
  secretRotationBody,
  webhook,
  webhookBody,
  webhookChangeBody,
  webhookSecret,
  webhooksQuery,
} from './schemas';
import { secretView, webhookView } from './views';

const changed = {
  ...ofEndpoint,
  needs: 'webhooks:manage',
  versioned: true,
  answers: { 200: webhook },
} as const;

/** Where events are sent, and by which secret their messages are signed. */
export const webhookRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List the endpoints of webhooks, with how each is doing',
    needs: 'webhooks:read',
    query: webhooksQuery,
    answers: { 200: pageOf(webhook) },
    handle: async ({ services, context, query }) => {
      const read = (keyset: Keyset) => listEndpoints(services, context, toFilter(query), keyset);
      const { data, ...rest } = await page(query, read, (endpoint) => endpoint);
      const rules = sendingRules(services);
      const described = await describeEndpoints(services, context, data, rules);
      return reply(200, { ...rest, data: described.map((each) => webhookView(each, rules)) });
    },
  }),
  route({
    method: 'post',
    path: LIST,
    summary: 'Make an endpoint, which is sent what happens from now on',
    needs: 'webhooks:manage',
    errors: ['too_many_webhooks', 'not_found'],
    body: webhookBody,
    answers: { 201: webhook },
    handle: async ({ services, context, body: { secret, url, ...body } }) => {
      const wanted = {
        name: null,
        description: null,
        eventTypes: null,
        ...toFields(services, { ...body, url }),
        url,
      };
      const added = await addEndpoint(services, context, { ...wanted, ...given({ secret }) });
      return created(`/v1${LIST}/${added.id}`, await described({ services, context }, added));
    },
  }),
  route({
    ...ofEndpoint,
    method: 'get',
    path: ONE,
    summary: 'Read an endpoint, and how it is doing',
    needs: 'webhooks:read',
    versioned: true,
    answers: { 200: webhook },
    handle: async ({ loaded, ...asked }) => reply(200, await described(asked, loaded)),
  }),
  route({
    ...changed,
    method: 'patch',
    path: ONE,
    summary: 'Change an endpoint; what waits goes to another url at once',
    body: webhookChangeBody,
    handle: async ({ loaded, body, ...asked }) => {
      const { services, context } = asked;
      return reply(
        200,
        await described(asked, await changeEndpoint(services, context, loaded.id, toFields(services, body))),
      );
    },
  }),
  route({
    method: 'delete',
    path: ONE,
    summary: 'Delete an endpoint, and with it its log',
    needs: 'webhooks:manage',
    versioned: true,
    params: ofEndpoint.params,
    answers: { 200: deletedWebhook },
    handle: async ({ services, context, params: { webhookId: id } }) => {
      await deleteEndpoint(services, context, id);
      return reply(200, { id, deleted: true as const });
    },
  }),
  route({
    ...changed,
    method: 'post',
    path: `${ONE}/pause`,
    summary: 'Send an endpoint nothing until it is resumed; nothing is lost',
    errors: ['webhook_disabled'],
    handle: async ({ loaded, ...asked }) => {
      const { services, context } = asked;
      return reply(200, await described(asked, await pauseEndpoint(services, context, loaded.id)));
    },
  }),
  route({
    ...changed,
    method: 'post',
    path: `${ONE}/resume`,
    summary: 'Send to an endpoint again that was paused or disabled, from where it stopped',
    handle: async ({ loaded, ...asked }) => {
      const { services, context } = asked;
      return reply(200, await described(asked, await resumeEndpoint(services, context, loaded.id)));
    },
  }),
  route({
    ...ofEndpoint,
    method: 'get',
    path: `${ONE}/secret`,
    summary: 'Read the secrets by which messages to an endpoint are signed',
    needs: 'webhooks:manage',
    answers: { 200: webhookSecret },
    handle: ({ services, loaded }) => reply(200, secretView(loaded, readSecret(services, loaded))),
  }),
  route({
    ...changed,
    method: 'post',
    path: `${ONE}/secret/rotate`,
    summary: 'Give an endpoint a new secret, with the old one signing as well for an overlap',
    body: secretRotationBody,
    handle: async ({ loaded, body: { overlap_hours: overlapHours, secret }, ...asked }) => {
      const { services, context } = asked;
      const wanted = { overlapHours, ...given({ secret }) };
      return reply(200, await described(asked, await rotateSecret(services, context, loaded.id, wanted)));
    },
  }),
];
