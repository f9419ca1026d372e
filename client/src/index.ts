import createFetchClient, {
  type FetchResponse,
  type MaybeOptionalInit,
  type Middleware,
} from 'openapi-fetch';
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import { bodyOf } from './answer';
import { errorFrom, unreachable } from './errors';
import { defaultPatience, retrying, type Patience } from './retrying';
import type { components, paths } from './schema';
import { API_VERSION } from './version';

export { isEvent, type EventMessage, type EventType, type FeedEvent } from './events';
export { PerdureError, type ErrorDetail } from './errors';
export type { Patience } from './retrying';
export type { components, operations, paths, webhooks } from './schema';
export { API_VERSION } from './version';

/** What a resource looks like: `Schema<'Contract'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export interface ClientOptions {
  /** Where the service is, without `/v1`. */
  url: string;
  token?: string | undefined;
  /** How often, and for how long, it is tried again. */
  patience?: Partial<Patience>;
  fetch?: (request: Request) => Promise<Response>;
}

/** Besides what the document says of a request. */
export interface SendOptions {
  /** Only while the row has this version; otherwise it is refused with `precondition_failed`. */
  ifMatch?: number | '*';
  /** The same for every try of one write; made up where it is left out. */
  idempotencyKey?: string;
}

type Json = 'application/json';
/** What is under way is waited for, so that it is no answer of a call. */
type Answer<Path extends keyof paths, Method extends HttpMethod, Init> = Exclude<
  Read<NonNullable<FetchResponse<Operation<Path, Method>, Init, Media<Init>>['data']>>,
  Schema<'Pending'>
>;
/** JSON, unless the query asks for another format. */
type Media<Init> = Init extends { params: { query: { format?: infer Format } } }
  ? Format extends 'csv'
    ? 'text/csv'
    : Json
  : Json;
/** Where a route has no JSON, the map by type of content is left: a text is a string, anything else a `Blob`. */
type Read<Found> = Found extends unknown
  ? string extends keyof Found
    ? Found
    : [keyof Found & MediaType] extends [never]
      ? Found
      : keyof Found extends `text/${string}`
        ? string
        : Blob
  : never;
type Operation<Path extends keyof paths, Method extends HttpMethod> =
  paths[Path] extends Record<Method, infer Found>
    ? Found extends Record<string | number, unknown>
      ? Found
      : never
    : never;

type Call<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Extract<Method, keyof paths[Path]>> & SendOptions,
>(
  path: Path,
  ...init: InitParam<Init>
) => Promise<Answer<Path, Method, Init>>;

/** May be left out where nothing of it has to be said. */
type InitParam<Init> = RequiredKeysOf<Init> extends never ? [Init?] : [Init];

interface Page<Row> {
  data: Row[];
  next_cursor: string | null;
}
type RowOf<Found> = Found extends Page<infer Row> ? Row : never;

export interface PerdureClient {
  get: Call<'get'>;
  post: Call<'post'>;
  put: Call<'put'>;
  patch: Call<'patch'>;
  delete: Call<'delete'>;
  /** Every row of a list, page after page. */
  list<
    Path extends PathsWithMethod<paths, 'get'>,
    Init extends MaybeOptionalInit<paths[Path], Extract<'get', keyof paths[Path]>>,
  >(
    path: Path,
    ...init: InitParam<Init>
  ): AsyncGenerator<RowOf<Answer<Path, 'get', Init>>, void, undefined>;
}

/** Calls the service as one token. Every method answers what was asked for, or throws a `PerdureError`. */
export function createClient({
  url,
  token,
  patience,
  fetch = globalThis.fetch,
}: ClientOptions): PerdureClient {
  const client = createFetchClient<paths>({
    baseUrl: `${url.replace(/\/$/, '')}/v1`,
    headers: { 'Perdure-Version': API_VERSION, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    fetch: retrying(fetch, { ...defaultPatience, ...patience }),
  });
  client.use(refusals);
  // The types above say what goes with which path; here only the method differs.
  const send = async (method: HttpMethod, path: string, init: SendOptions & Loose = {}): Promise<unknown> => {
    const { ifMatch, idempotencyKey, headers, ...rest } = init;
    const given = {
      ...headers,
      ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch === '*' ? '*' : `"${ifMatch}"` }),
      ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
    };
    const request = client.request as (...call: unknown[]) => Promise<{ data?: unknown; response: Response }>;
    if (rest.parseAs !== undefined) return (await request(method, path, { ...rest, headers: given })).data;
    // The stream is what is left unread.
    const { response } = await request(method, path, { ...rest, headers: given, parseAs: 'stream' });
    return bodyOf(response, url);
  };
  async function* list(path: string, init: Loose = {}): AsyncGenerator<unknown, void, undefined> {
    const { query } = init.params ?? {};
    for (let cursor = query?.['cursor']; ;) {
      const asked = { ...query, ...(cursor === undefined ? {} : { cursor, after: undefined }) };
      const page = (await send('get', path, {
        ...init,
        params: { ...init.params, query: asked },
      })) as Page<unknown>;
      yield* page.data;
      if (page.next_cursor === null) return;
      cursor = page.next_cursor;
    }
  }
  const call = (method: HttpMethod) => (path: string, init?: SendOptions & Loose) => send(method, path, init);
  const calls = {
    get: call('get'),
    post: call('post'),
    put: call('put'),
    patch: call('patch'),
    delete: call('delete'),
    list,
  };
  return calls as unknown as PerdureClient;
}

interface Loose {
  params?: { query?: Record<string, unknown>; path?: Record<string, unknown> };
  headers?: Record<string, string>;
  parseAs?: string;
}

const refusals: Middleware = {
  /** What the caller ended on purpose is no fault of the service. */
  onError({ error, request }) {
    return request.signal.aborted ? undefined : unreachable(0, request.url, error);
  },
  async onResponse({ response }) {
    if (response.ok && response.status !== 202) return undefined;
    const body: unknown = await response
      .clone()
      .json()
      .catch(() => null);
    if (response.ok && !isPending(body)) return undefined;
    throw errorFrom(
      response.status,
      isPending(body) ? { error: { ...body, code: 'pending', details: body } } : body,
      response.headers,
    );
  },
};

function isPending(body: unknown): body is Record<string, unknown> {
  return (
    typeof body === 'object' &&
    body !== null &&
    'status_url' in body &&
    'status' in body &&
    body.status === 'pending'
  );
}
