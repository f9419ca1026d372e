import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { eventCatalogue, eventTypes } from '../shared/event-types';
import { exampleMessage, messageSchema } from '../shared/event-types/message';
import { exampleTest, TEST_TYPE, testSchema } from '../shared/event-types/test-message';

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

const ABOUT_TEST =
  'A message to try an endpoint, which is no event: `POST /v1/webhooks/{id}/test`. That of a type of event is its example, marked by `test` as well.';

/** One entry for each type of event: what is posted to an endpoint, by the rules of Standard Webhooks. */
export function registerWebhooks(registry: OpenAPIRegistry): void {
  for (const [name, header] of Object.entries(headers))
    registry.registerComponent('parameters', name, { ...header, in: 'header', required: true });
  registry.registerComponent('responses', 'Received', {
    description: 'Received. Any other answer, or none in time, means that the event has not been delivered.',
  });
  const told = eventTypes.map((type) => ({
    ...{ type, summary: eventCatalogue[type].description },
    ...{ schema: messageSchema(type), example: exampleMessage(type) },
  }));
  // In no feed and subscribed to by nobody, so no type of the catalogue; and posted all the same.
  const test = { type: TEST_TYPE, summary: ABOUT_TEST, schema: testSchema, example: exampleTest() };
  for (const { type, summary, schema, example } of [...told, test]) {
    registry.registerWebhook({
      method: 'post',
      path: type,
      summary,
      parameters: Object.keys(headers).map((name) => ({ $ref: `#/components/parameters/${name}` })),
      request: {
        body: {
          required: true,
          content: { 'application/json': { schema, example } },
        },
      },
      responses: { '2XX': { $ref: '#/components/responses/Received' } },
    });
  }
}
