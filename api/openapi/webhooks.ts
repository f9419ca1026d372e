import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { eventCatalogue, eventTypes } from '../shared/event-types';
import { exampleMessage, messageSchema } from '../shared/event-types/message';

/** The headers that every delivery has, as Standard Webhooks names them. */
const headers = {
  WebhookId: {
    name: 'webhook-id',
    description:
      'The id of the event. The same in every delivery of it, so that a second one is known as such.',
    schema: { type: 'string', format: 'uuid' },
  },
  WebhookTimestamp: {
    name: 'webhook-timestamp',
    description:
      'When this delivery was sent, in seconds since 1970. Refuse what is older than five minutes.',
    schema: { type: 'integer' },
  },
  WebhookSignature: {
    name: 'webhook-signature',
    description:
      '`v1,` and the base64 of the HMAC-SHA256 of `{webhook-id}.{webhook-timestamp}.{body}` by the secret of the endpoint. Several are separated by spaces while two secrets are good; one that is right is enough.',
    schema: { type: 'string', pattern: '^v1,[A-Za-z0-9+/=]+( v1,[A-Za-z0-9+/=]+)*$' },
  },
} as const;

/** One entry for each type of event: what is posted to an endpoint, by the rules of Standard Webhooks. */
export function registerWebhooks(registry: OpenAPIRegistry): void {
  for (const [name, header] of Object.entries(headers))
    registry.registerComponent('parameters', name, { ...header, in: 'header', required: true });
  registry.registerComponent('responses', 'Received', {
    description: 'Received. Any other answer, or none in time, means that the event has not been delivered.',
  });
  for (const type of eventTypes) {
    registry.registerWebhook({
      method: 'post',
      path: type,
      summary: eventCatalogue[type].description,
      parameters: Object.keys(headers).map((name) => ({ $ref: `#/components/parameters/${name}` })),
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema: messageSchema(type), example: exampleMessage(type) } },
        },
      },
      responses: { '2XX': { $ref: '#/components/responses/Received' } },
    });
  }
}
