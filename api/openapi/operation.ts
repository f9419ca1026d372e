import { STATUS_CODES } from 'node:http';
import type { RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { accessOf } from '../shared/access';
import { agingIn } from '../shared/aging';
import { refusalsByStatus, takesKey, takesVersion } from '../shared/refusals';
import { VERSION_HEADER } from '../shared/versions';
import { tellsVersion, type Answers, type Route } from '../shared/route';
import { describeCodes, errorWith } from './error-answers';
import { operationId } from './operation-id';
import type { SharedAnswers } from './shared-answers';
import { tagOf } from './tags';

type Responses = RouteConfig['responses'];
type Content = NonNullable<NonNullable<RouteConfig['request']>['body']>['content'];

const headerOf = (name: string) => ({ $ref: `#/components/headers/${name}` });
const everyAnswer = { 'X-Request-Id': headerOf('RequestId'), [VERSION_HEADER]: headerOf('Version') };
const countedAnswer = { RateLimit: headerOf('RateLimit'), 'RateLimit-Policy': headerOf('RateLimitPolicy') };
const agingAnswer = { Deprecation: headerOf('Deprecation'), Sunset: headerOf('Sunset') };
const headersOf: Readonly<Record<number, Record<string, { $ref: string }>>> = {
  201: { Location: headerOf('Location') },
  202: { Location: headerOf('Location'), 'Retry-After': headerOf('RetryAfter') },
  401: { 'WWW-Authenticate': headerOf('WwwAuthenticate') },
  429: { 'Retry-After': headerOf('RetryAfter') },
  503: { 'Retry-After': headerOf('RetryAfter') },
};

/** One declared route, as the document says it. */
export function operation(route: Route, shared: SharedAnswers): RouteConfig {
  const { method, path, summary, deprecated, sandboxOnly, params } = route;
  const query = queryOf(route);
  return {
    method,
    path: path.replace(/:(\w+)/g, '{$1}'),
    operationId: operationId(route),
    summary,
    ...(sandboxOnly ? { description: 'In a sandbox only; live environments answer 404.' } : {}),
    ...(deprecated ? { deprecated: true } : {}),
    tags: [tagOf(route)],
    security: securityOf(route),
    request: {
      ...(params ? { params: z.object(params) } : {}),
      ...(query ? { query } : {}),
      ...bodyOf(route),
    },
    parameters: [
      { $ref: '#/components/parameters/Version' },
      ...(takesVersion(route) ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
      ...(takesKey(route) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    responses: { ...successes(route), ...refusals(route, shared) },
  };
}

/** In brackets what a token must have: a right of the employer's side, or to be the token of the worker. */
function securityOf(route: Route) {
  const { isOpen, employer, worker } = accessOf(route);
  if (isOpen) return [];
  const ofEmployer = employer === 'nobody' ? [] : [{ bearer: [employer ?? 'employer'] }];
  return [...ofEmployer, ...(worker ? [{ bearer: ['worker'] }] : [])];
}

/** The fields of the query, whatever is around them. */
function queryOf({ query }: Route): z.ZodObject | null {
  let inner: unknown = query;
  while (inner instanceof z.ZodCatch || inner instanceof z.ZodNullable) inner = inner.unwrap();
  return inner instanceof z.ZodObject ? inner : null;
}

function bodyOf({ method, body, upload }: Route) {
  if (method === 'get' || (!body && !upload)) return {};
  const content: Content = {};
  if (body) content['application/json'] = { schema: body };
  if (upload) content['multipart/form-data'] = { schema: withFile(body, !body) };
  return { body: { content, required: body ? needsBody(body) : true } };
}

/** What the fields of a form are, and the file among them. */
function withFile(body: z.ZodType | undefined, isRequired: boolean) {
  const file = z.string().meta({ type: 'string', format: 'binary', description: 'The file.' });
  const fields = body instanceof z.ZodObject ? body.shape : {};
  const form = z.strictObject({ ...fields, file: isRequired ? file : file.optional() });
  const examples = body?.meta()?.examples ?? [{ file: 'The bytes of the file' }];
  return form.meta({ examples });
}

/** Whether the request is refused without one. */
function needsBody(body: z.ZodType): boolean {
  return !body.safeParse({}).success;
}

/** Headers that an answer with this status has, whatever it says. A token that is refused is neither counted nor told what ages. */
function headersWith(status: number, route: Route) {
  const isCounted = !accessOf(route).isOpen && status !== 401;
  const ages = route.deprecated !== undefined || agingIn(route.query).size > 0;
  return {
    ...everyAnswer,
    ...(isCounted ? countedAnswer : {}),
    ...(ages && status !== 401 ? agingAnswer : {}),
    ...headersOf[status],
  };
}

function successes(route: Route): Responses {
  return Object.fromEntries(
    Object.entries(route.answers).map(([status, answer]) => [
      status,
      {
        description: STATUS_CODES[status] ?? 'Answer',
        headers: {
          ...headersWith(Number(status), route),
          ...(takesKey(route) ? { 'Idempotency-Replayed': headerOf('IdempotencyReplayed') } : {}),
          ...(hasField(answer, 'version') && tellsVersion(route, Number(status))
            ? { ETag: headerOf('ETag') }
            : {}),
          ...(hasField(answer, 'next_cursor') ? { Link: headerOf('Link') } : {}),
        },
        ...contentOf(answer),
      },
    ]),
  );
}

function hasField(answer: Answers[number], field: string): boolean {
  const schema = 'json' in answer ? answer.json : answer;
  if (schema instanceof z.ZodUnion)
    return schema.options.some((option) => option instanceof z.ZodType && hasField(option, field));
  return schema instanceof z.ZodObject && field in schema.shape;
}

function contentOf(answer: Answers[number]): { content?: Content } {
  if (!('content' in answer)) return { content: { 'application/json': { schema: answer } } };
  if (answer.content === '') return {};
  const isText = answer.content.startsWith('text/');
  const schema = answer.content.endsWith('json')
    ? { type: 'object' as const }
    : { type: 'string' as const, ...(isText ? {} : { format: 'binary' }) };
  return {
    content: {
      ...('json' in answer ? { 'application/json': { schema: answer.json } } : {}),
      [answer.content]: { schema },
    },
  };
}

/** An answer of the route itself and an error may have the same status: both are possible then. */
function refusals(route: Route, shared: SharedAnswers): Responses {
  const errors: Responses = {};
  for (const [status, codes] of refusalsByStatus(route)) {
    const own = namedAnswer(route.answers[status]);
    errors[status] = shared(status, {
      description: `${STATUS_CODES[status]}\n\n${describeCodes(codes)}`,
      headers: headersWith(status, route),
      content: {
        'application/json': {
          schema: own ? { anyOf: [schemaRef(own), errorWith(codes)] } : errorWith(codes),
        },
      },
    });
  }
  return takesKey(route) ? { ...errors, 202: underWay(route, shared) } : errors;
}

function underWay(route: Route, shared: SharedAnswers) {
  const own = namedAnswer(route.answers[202]);
  return shared(202, {
    description:
      'Accepted\n\nThe command is under way. Ask the status URL for its outcome, or repeat the request with the same Idempotency-Key.',
    headers: headersWith(202, route),
    content: {
      'application/json': {
        schema: own ? { anyOf: [schemaRef(own), schemaRef('Pending')] } : schemaRef('Pending'),
      },
    },
  });
}

const schemaRef = (id: string) => ({ $ref: `#/components/schemas/${id}` });

function namedAnswer(answer: Answers[number] | undefined): string | null {
  return (answer && 'meta' in answer ? answer.meta()?.id : undefined) ?? null;
}
