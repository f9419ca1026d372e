import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, PerdureError } from '../../../client/src';

type Answer = { status: number; body?: unknown; headers?: Record<string, string> } | 'hang up';

interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Answers what it is told, one after the other, and keeps what it was asked. */
class Stub {
  readonly seen: Seen[] = [];
  readonly #server: Server;
  answers: Answer[] = [];

  constructor() {
    this.#server = createServer((req, res) => void this.#answer(req, res));
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of req) body += String(part);
    this.seen.push({ method: req.method!, url: req.url!, headers: req.headers, body });
    const next = this.answers.shift() ?? { status: 500 };
    if (next === 'hang up') return void req.socket.destroy();
    res.writeHead(next.status, { 'Content-Type': 'application/json', ...next.headers });
    res.end(JSON.stringify(next.body ?? {}));
  }
}

describe('the typed client', () => {
  const stub = new Stub();
  const slept: number[] = [];
  let url = '';
  beforeAll(async () => {
    url = await stub.listen();
  });
  afterAll(() => stub.close());
  beforeEach(() => {
    stub.seen.length = 0;
    slept.length = 0;
  });

  const client = (outcomeMs = 10_000) =>
    createClient({
      url,
      token: 'secret',
      patience: {
        tries: 4,
        outcomeMs,
        sleep: (ms) => {
          slept.push(ms);
          return Promise.resolve();
        },
      },
    });
  const group = { body: { name: 'Design' } };
  const made = { status: 201, body: { id: '1', name: 'Design' } };
  const keys = () => stub.seen.map(({ headers }) => headers['idempotency-key']);

  it('says who it is, and for which version of the API', async () => {
    stub.answers = [{ status: 200, body: { now: 'x' } }];
    expect(await client().get('/sandbox/clock')).toEqual({ now: 'x' });
    expect(stub.seen[0]).toMatchObject({
      method: 'GET',
      url: '/v1/sandbox/clock',
      headers: {
        authorization: 'Bearer secret',
        'perdure-version': expect.stringMatching(/^\d{4}-/) as string,
      },
    });
    expect(keys()).toEqual([undefined]);
  });

  it('sends a write again under one key and with one body, whatever comes between', async () => {
    stub.answers = ['hang up', { status: 503, headers: { 'Retry-After': '7' } }, { status: 502 }, made];
    expect(await client().post('/groups', group)).toEqual(made.body);
    expect(stub.seen).toHaveLength(4);
    expect(new Set(keys()).size).toBe(1);
    expect(keys()[0]).toMatch(/^[\w-]{36}$/);
    expect(new Set(stub.seen.map(({ body }) => body))).toEqual(new Set(['{"name":"Design"}']));
    expect(slept[1]).toBe(7_000);
  });

  it('gives another write another key, and takes one that is given', async () => {
    stub.answers = [made, made, made];
    await client().post('/groups', group);
    await client().post('/groups', group);
    await client().post('/groups', { ...group, idempotencyKey: 'mine' });
    expect(new Set(keys()).size).toBe(3);
    expect(keys()[2]).toBe('mine');
  });

  it('waits longer from try to try, and gives up after the last', async () => {
    stub.answers = [{ status: 500 }, { status: 500 }, { status: 500 }, { status: 500 }, made];
    await expect(client().get('/people')).rejects.toMatchObject({ status: 500, code: 'http_500' });
    expect(stub.seen).toHaveLength(4);
    expect(slept.map((ms, at) => ms >= 125 * 2 ** at && ms <= 250 * 2 ** at)).toEqual([true, true, true]);
  });

  it('tells a refusal at once, with all that was told of it', async () => {
    const error = { code: 'name_taken', message: 'Taken.', details: [{ field: 'name' }], request_id: 'r1' };
    stub.answers = [{ status: 409, body: { error } }];
    const refused = await client()
      .post('/groups', group)
      .catch((caught: unknown) => caught);
    expect(refused).toBeInstanceOf(PerdureError);
    expect(refused).toMatchObject({
      status: 409,
      code: 'name_taken',
      message: 'Taken.',
      details: [{ field: 'name' }],
      requestId: 'r1',
    });
    expect(stub.seen).toHaveLength(1);
  });

  it('makes one token at most', async () => {
    stub.answers = ['hang up', made];
    const body = { name: 'CI', scope: 'admin' } as never;
    await expect(client().post('/tokens', { body })).rejects.toThrow();
    expect(keys()).toEqual([undefined]);
  });

  const underWay = {
    status: 202,
    body: { status: 'pending', message: 'Not finished.', status_url: '/v1/operations/abc', request_id: 'r2' },
    headers: { Location: '/v1/operations/abc', 'Retry-After': '2' },
  };
  const outcome = (status: string) => ({ status: 200, body: { id: 'abc', status } });

  it('waits for what is under way, and is answered like the command itself', async () => {
    stub.answers = [underWay, outcome('pending'), outcome('done'), made];
    expect(await client().post('/groups', group)).toEqual(made.body);
    expect(stub.seen.map(({ method, url: at }) => `${method} ${at}`)).toEqual([
      'POST /v1/groups',
      'GET /v1/operations/abc',
      'GET /v1/operations/abc',
      'POST /v1/groups',
    ]);
    expect(keys()[3]).toBe(keys()[0]);
    expect(stub.seen[1]!.headers.authorization).toBe('Bearer secret');
    expect(slept).toEqual([2_000, 2_000]);
  });

  it('sends it again while the status URL does not know: what became of a try that was cut off', async () => {
    stub.answers = [underWay, ...Array.from({ length: 5 }, () => outcome('pending')), made];
    expect(await client().post('/groups', group)).toEqual(made.body);
    expect(stub.seen.map(({ method }) => method).join(' ')).toBe('POST GET GET GET GET GET POST');
    expect(keys()[6]).toBe(keys()[0]);
  });

  it('says where to ask when it has waited long enough', async () => {
    stub.answers = [underWay, outcome('pending'), outcome('pending')];
    await expect(client(4_000).post('/groups', group)).rejects.toMatchObject({
      status: 202,
      code: 'pending',
      details: { status_url: '/v1/operations/abc' },
    });
  });

  it('follows no status URL to another place', async () => {
    const away = { ...underWay, headers: { Location: 'https://elsewhere.example/v1/operations/abc' } };
    stub.answers = [away, made];
    expect(await client().post('/groups', group)).toEqual(made.body);
    expect(stub.seen).toHaveLength(2);
  });

  it('reads a list to its end, with what was asked of it on every page', async () => {
    stub.answers = [
      { status: 200, body: { data: [{ id: 'a' }, { id: 'b' }], has_more: true, next_cursor: 'c1' } },
      { status: 200, body: { data: [], has_more: true, next_cursor: 'c2' } },
      { status: 200, body: { data: [{ id: 'c' }], has_more: false, next_cursor: null } },
    ];
    const ids: string[] = [];
    const query = { limit: 2, status: 'active' } as never;
    for await (const { id } of client().list('/contracts', { params: { query } })) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(stub.seen.map(({ url: at }) => at)).toEqual([
      '/v1/contracts?limit=2&status=active',
      '/v1/contracts?limit=2&status=active&cursor=c1',
      '/v1/contracts?limit=2&status=active&cursor=c2',
    ]);
  });

  it('asks for no more of a list than is wanted', async () => {
    stub.answers = [{ status: 200, body: { data: [{ id: 'a' }], has_more: true, next_cursor: 'c1' } }];
    for await (const { id } of client().list('/people')) {
      expect(id).toBe('a');
      break;
    }
    expect(stub.seen).toHaveLength(1);
  });

  it('changes one version of a row', async () => {
    stub.answers = [
      { status: 200, body: { id: '1', version: 4 } },
      { status: 200, body: {} },
    ];
    const params = { path: { contractId: '1' } };
    const { version } = await client().patch('/contracts/{contractId}', {
      params,
      body: { title: 'T' },
      ifMatch: 3,
    });
    expect(version).toBe(4);
    await client().post('/contracts/{contractId}/submit', { params, ifMatch: '*' });
    expect(stub.seen.map(({ headers }) => headers['if-match'])).toEqual(['"3"', '*']);
  });

  it('tells what an answer says by its type', async () => {
    const answerWith = (type: string, text: string) =>
      createClient({
        url,
        fetch: () => Promise.resolve(new Response(text, { headers: { 'Content-Type': type } })),
      });
    const contract = { params: { path: { contractId: '1' } } };
    const days = { from_date: '2026-01-01', to_date: '2026-01-31' };
    const page: string = await answerWith('text/html; charset=utf-8', '<p>').get(
      '/contracts/{contractId}/preview',
      contract,
    );
    expect(page).toBe('<p>');
    const csv: string = await answerWith('text/csv', 'a,b').get('/reports/detailed-payments', {
      params: { query: { ...days, format: 'csv' } },
    });
    expect(csv).toBe('a,b');
    const { data } = await answerWith('application/json', '{"data":[]}').get('/reports/detailed-payments', {
      params: { query: days },
    });
    expect(data).toEqual([]);
    const pdf: Blob = await answerWith('application/pdf', '%PDF').get('/files/{kind}/{name}', {
      params: {
        path: { kind: 'invoices', name: 'x.pdf' },
        query: { environment: '1', expires: '1', signature: 'x' },
      },
    });
    expect(await pdf.text()).toBe('%PDF');
    await expect(answerWith('application/json', '<p>').get('/sandbox/clock')).rejects.toMatchObject({
      name: 'PerdureError',
      status: 200,
      code: 'unreadable',
    });
  });

  it('says that nothing answers, and why', async () => {
    const gone = new Stub();
    const address = await gone.listen();
    gone.close();
    const patience = { tries: 1 };
    const error: unknown = await createClient({ url: address, patience })
      .get('/sandbox/clock')
      .catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(PerdureError);
    expect(error).toMatchObject({ status: 0, code: 'unreachable', cause: { message: 'fetch failed' } });
    expect((error as PerdureError).message).toContain(address);
  });

  it('says that an answer broke off', async () => {
    const broken = new ReadableStream({ start: (stream) => stream.error(new Error('terminated')) });
    const type = { 'Content-Type': 'application/json' };
    const fetch = () => Promise.resolve(new Response(broken, { headers: type }));
    await expect(createClient({ url, fetch }).get('/sandbox/clock')).rejects.toMatchObject({
      status: 200,
      code: 'unreachable',
      message: expect.stringContaining(url) as string,
    });
  });

  it('leaves it as it is when the caller ends a call', async () => {
    const signal = AbortSignal.abort();
    await expect(client().get('/sandbox/clock', { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
