import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import type { Route } from '../shared/route';
import { apiVersions, currentVersion, VERSION_HEADER } from '../shared/versions';
import { error, pending } from './error-answers';
import { finish } from './finish';
import { operation } from './operation';
import { sharedAnswers } from './shared-answers';
import { tagsOf } from './tags';
import { registerWebhooks } from './webhooks';

export type Document = ReturnType<OpenApiGeneratorV31['generateDocument']>;

const DESCRIPTION = `Contracts that are signed, amended, billed and terminated, and nothing waited for is lost.

- **Errors** have one shape and a code of a closed list; each operation names those that it can answer. A fault of the service is 500 \`internal_error\`, in the same shape.
- **Repeats**: send an \`Idempotency-Key\` with every write. A repeat with the same key and the same content, within 24 hours, is answered like the first, with \`Idempotency-Replayed: true\`.
- **202** says that a command is accepted and not finished: ask \`status_url\`.
- **Lists** come in pages: \`data\`, \`has_more\`, \`next_cursor\`; send \`cursor\` to read on. \`expand\` answers with each row, in \`expanded\`, what it leads to.
- **Versions**: a row answers its \`ETag\`; a change with it in \`If-Match\` is refused with 412 once the row has moved.
- **Events** tell of every change, in the transaction that makes it: follow \`GET /v1/events\`. What each type says is at \`GET /v1/event-types\`; the webhooks of this document are the events as Standard Webhooks carry them.
- **Amounts** are decimals of their currency, as text. **Days** are days in the contract's time zone; **instants** are UTC.`;

/** OpenAPI 3.1 of the declared routes. */
export function openApiDocument(routes: readonly Route[]): Document {
  const registry = new OpenAPIRegistry();
  registerShared(registry);
  const shared = sharedAnswers(registry);
  for (const route of routes) registry.registerPath(operation(route, shared));
  registerWebhooks(registry);
  const document = new OpenApiGeneratorV31([...schemasOf(routes), ...registry.definitions], {
    sortComponents: 'alphabetically',
  }).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Perdure',
      version: currentVersion,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/v1' }],
    tags: tagsOf(routes),
  });
  return finish(document);
}

/** What is referred to by name, besides what the library finds by itself. */
function schemasOf(routes: readonly Route[]) {
  const answers = routes.flatMap((route) => Object.values(route.answers));
  const named = answers.filter((answer) => 'meta' in answer && answer.meta()?.id !== undefined);
  return [error, pending, ...(named as z.ZodType[])].map((schema) => ({ type: 'schema' as const, schema }));
}

function registerShared(registry: OpenAPIRegistry): void {
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of the environment: of a user or a service of the employer’s side, or of a worker.',
  });
  registry.registerComponent('parameters', 'IdempotencyKey', {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Names this write, so that a repeat has no second effect and gets the first answer.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: '6f1c2a9e-create-contract',
  });
  registry.registerComponent('parameters', 'IfMatch', {
    name: 'If-Match',
    in: 'header',
    description: 'The ETag of the only version of the row for which this is meant; * for any.',
    schema: { type: 'string', pattern: '^("\\d{1,9}"|\\*)$' },
    example: '"3"',
  });
  registry.registerComponent('parameters', 'Version', {
    name: VERSION_HEADER,
    in: 'header',
    description: 'The dated version that the client was made for.',
    schema: { type: 'string', enum: [...apiVersions] },
  });
  const headers = {
    Version: ['The dated version that answers.', 'string'],
    Deprecation: [
      'Since when what the request uses should not be used (RFC 9745); left out where it uses nothing old.',
      'string',
    ],
    Sunset: [
      'When what the request uses is taken away (RFC 8594); left out where it uses nothing old.',
      'string',
    ],
    RateLimit: ['What is left of the policy, and the seconds until it begins anew.', 'string'],
    RateLimitPolicy: ['How many requests a token may send in so many seconds.', 'string'],
    RequestId: ['The id of the request, as in the logs.', 'string'],
    ETag: ['The version of the row, for If-Match.', 'string'],
    IdempotencyReplayed: ['"true" where an earlier request with the key was answered so.', 'string'],
    Link: ['Where the next page is, with rel="next"; left out of the last one.', 'string'],
    Location: ['Where what was made, or the outcome, can be read.', 'string'],
    RetryAfter: ['Seconds to wait before the next try.', 'integer'],
    WwwAuthenticate: ['The way to authenticate.', 'string'],
  } as const;
  for (const [name, [description, type]] of Object.entries(headers))
    registry.registerComponent('headers', name, { description, schema: { type } });
}
