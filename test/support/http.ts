import { randomUUID } from 'node:crypto';

export type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- answers are checked by the tests

export interface Answer {
  status: number;
  body: Json;
  headers: Headers;
}

export interface SendOptions {
  key?: string;
  headers?: Record<string, string>;
  /** Sent as it is, for bodies that are no JSON. */
  raw?: string | FormData;
}

/** Calls the API with one token; answers whatever comes, refusals included. */
export class Api {
  constructor(
    readonly url: string,
    readonly token: string | null,
    /** What sends a request, and maybe sends it again. */
    readonly fetch: (request: Request) => Promise<Response> = (request) => globalThis.fetch(request),
  ) {}

  get = (path: string, options?: SendOptions): Promise<Answer> => this.send('GET', path, undefined, options);
  post = (path: string, body: Json = {}, options?: SendOptions): Promise<Answer> =>
    this.send('POST', path, body, options);
  put = (path: string, body: Json, options?: SendOptions): Promise<Answer> =>
    this.send('PUT', path, body, options);
  patch = (path: string, body: Json, options?: SendOptions): Promise<Answer> =>
    this.send('PATCH', path, body, options);
  delete = (path: string, options?: SendOptions): Promise<Answer> =>
    this.send('DELETE', path, undefined, options);

  async send(
    method: string,
    path: string,
    body?: Json,
    { key, headers = {}, raw }: SendOptions = {},
  ): Promise<Answer> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const request = new Request(`${this.url}/v1${path}`, {
      method,
      headers: {
        ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}),
        ...(typeof content === 'string' ? { 'Content-Type': 'application/json' } : {}),
        ...(key ? { 'Idempotency-Key': key } : {}),
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
    });
    const response = await this.fetch(request);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      body: isJson ? (JSON.parse(text) as Json) : { text },
      headers: response.headers,
    };
  }
}

export const newKey = (): string => randomUUID();
