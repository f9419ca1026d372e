import { z } from 'zod';
import type { Route } from '../../api/shared/route';
import { routes } from '../../api/v1';
import { adjustmentsOf } from '../support/adjustments';
import { sendRaw, type RawAnswer, type RawRequest } from '../support/raw-http';
import { accepted, activeContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { stackAddress } from '../support/world';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const JSON_TYPE = { 'Content-Type': 'application/json' };
const FORM_TYPE = { 'Content-Type': 'multipart/form-data; boundary=x' };

/** What a query, an id in a path or a cursor may be, as it is written in a URL. */
const urlTexts = [
  ...[
    '%',
    '%ff',
    '%00',
    '%ED%A0%80',
    '%C3',
    'x',
    '-'.repeat(36),
    '0'.repeat(36),
    'a'.repeat(3_000),
    '%22',
    '__proto__',
  ],
  ...[
    '99999999999999999999',
    '-1',
    '1e999',
    'NaN',
    '2147483648',
    '9007199254740993',
    '0x10',
    '2999-99-99',
    '%F0%9F%92%A9',
  ],
  ...['-'.repeat(36), '2999-99-99', 'x/y/z', '+275760-09-13T00:00:00Z/0/1', '\0\0'].map((key) =>
    Buffer.from(key).toString('base64url'),
  ),
];

/** Lists have many words, and most of these texts are alike to them. */
const isForQueries = (text: string, index: number) =>
  text.startsWith('%') || /^\d|^2999/.test(text) || index >= urlTexts.length - 5;

const values: unknown[] = [
  ...[null, -1, 1e300, '', [null], {}, [[]], '\0', 'a\0b', '\ud800', '\u{10ffff}', '9'.repeat(400)],
  ...[`1.${'0'.repeat(100_000)}1`, '2999-12-31', '0000-01-01', '1900-01-01', 'Europe/Berlin', 'EUR'],
];

const deep = (open: string, close: string) => `${open.repeat(50_000)}${close.repeat(50_000)}`;

/**
 * What is large takes the service long, whatever the route: it is read, and refused, before any. Each goes to every
 * fourth route, so that each route gets some of them.
 */
const LARGE = 20_000;
const RARE = 4;
const isFor = (route: number, [, , body]: (typeof bodies)[number], place: number) =>
  body.length < LARGE || (route + place) % RARE === 0;

/** Bodies that are no good for any route. */
const bodies: [what: string, headers: Record<string, string>, body: string | Buffer][] = [
  ['nothing', JSON_TYPE, ''],
  ['cut JSON', JSON_TYPE, '{"a":'],
  ['text', JSON_TYPE, '"text"'],
  ['null', JSON_TYPE, 'null'],
  ['deep lists', JSON_TYPE, deep('[', ']')],
  ['deep objects', JSON_TYPE, `{"attributes":${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}}`],
  [
    'many names',
    JSON_TYPE,
    JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n]))),
  ],
  ['a name of JavaScript', JSON_TYPE, '{"__proto__":{"a":1},"constructor":{"prototype":1}}'],
  ['NUL as a name', JSON_TYPE, '{"a\\u0000":1}'],
  ['half a pair as a name', JSON_TYPE, '{"attributes":{"\\ud800":1}}'],
  ['no UTF-8', JSON_TYPE, Buffer.from([0x22, 0xff, 0xfe, 0x22])],
  ['another charset', { 'Content-Type': 'application/json; charset=latin1' }, '{}'],
  [
    'UTF-16',
    { 'Content-Type': 'application/json; charset=utf-16' },
    Buffer.from('\ufeff{"a":"\ud800"}', 'utf16le'),
  ],
  ['no compression', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, 'garbage'],
  ['an unknown encoding', { ...JSON_TYPE, 'Content-Encoding': 'nonsense' }, '{}'],
  ['an unknown type', { 'Content-Type': 'x' }, '{}'],
  ['no type', { 'Content-Type': '' }, '{}'],
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=%00'],
  ['a multipart without a boundary', { 'Content-Type': 'multipart/form-data' }, 'x'],
  ['a multipart with an empty boundary', { 'Content-Type': 'multipart/form-data; boundary=' }, 'x'],
  ...['iso-8859-15', 'utf-16', 'nope', '', 'binary', 'utf-8'].map(
    (charset): [string, Record<string, string>, string] => [
      `a multipart with text in ${charset || 'no name of an encoding'}`,
      FORM_TYPE,
      `--x\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=${charset}\r\n\r\nx\r\n--x--\r\n`,
    ],
  ),
  ['a multipart of another kind', { 'Content-Type': 'multipart/mixed; boundary=x' }, '--x--\r\n'],
  [
    'a cut multipart',
    FORM_TYPE,
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
  ],
  ['a part without a name', FORM_TYPE, '--x\r\nContent-Disposition: form-data\r\n\r\nabc\r\n--x--\r\n'],
  ['a malformed part', FORM_TYPE, '--x\r\nContent-Disposition\r\n\r\nabc\r\n--x--\r\n'],
  ['many parts', FORM_TYPE, `${part('a', 'b').repeat(500)}--x--\r\n`],
  ['nested names', FORM_TYPE, `${part('a[b][c]', 'd')}--x--\r\n`],
  ['a large field', FORM_TYPE, `${part('description', 'x'.repeat(500_000))}--x--\r\n`],
  ['NUL in a field', FORM_TYPE, `${part('description', 'a\0b')}--x--\r\n`],
  ['a field that is no UTF-8', FORM_TYPE, Buffer.from(`${part('description', '\xff')}--x--\r\n`, 'latin1')],
  ['NUL in a file name', FORM_TYPE, `${file('a\0b', 'text/plain')}--x--\r\n`],
  [
    'a file name that is no UTF-8',
    FORM_TYPE,
    Buffer.from(`${file('\xff', 'text/plain')}--x--\r\n`, 'latin1'),
  ],
  ['a long file name', FORM_TYPE, `${file('x'.repeat(3_000), 'text/plain')}--x--\r\n`],
  ['a long type', FORM_TYPE, `${file('a', `text/${'x'.repeat(3_000)}`)}--x--\r\n`],
  ['two files', FORM_TYPE, `${file('a', 'text/plain')}${file('b', 'text/plain')}--x--\r\n`],
];

function part(name: string, value: string): string {
  return `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
}

function file(name: string, type: string): string {
  return `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\nabc\r\n`;
}

const headers: Record<string, string>[] = [
  { 'Idempotency-Key': '' },
  { 'Idempotency-Key': '\xff\xfe' },
  { 'Idempotency-Key': 'k'.repeat(300) },
  { 'X-Request-Id': '\xff' },
  { Host: '' },
  { Host: 'a b' },
  { Host: '[::' },
  { Accept: 'x;;;q=,' },
  { Expect: 'a miracle' },
  { Authorization: 'Bearer \xff' },
  { Range: 'bytes=9-1' },
  { 'If-None-Match': '*' },
  { 'Transfer-Encoding': 'nonsense' },
  { 'X-Long': 'x'.repeat(60_000) },
];

function fieldsOf(schema: z.ZodType | undefined): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((each) => fieldsOf(each as z.ZodType));
  return [];
}

/** What no answer may hold; what is read with success may tell of the code for a fault, as the documents do. */
const leak = (status: number) =>
  status < 400 ? /SQLSTATE|at .*\.ts:\d/ : /internal_error|SQLSTATE|at .*\.ts:\d/;

describe('what no client should send', () => {
  const world = useWorld();
  const ids: Record<string, string> = {};
  let faults: string[];
  const renew = async () => {
    ids['contractId'] = await activeContract(world);
    ids['adjustmentId'] = (await adjustmentsOf(world, ids['contractId']).make()).id as string;
  };
  beforeAll(async () => {
    ids['personId'] = world.workerId;
    await renew();
  });
  beforeEach(() => {
    faults = [];
  });

  const send = (given: RawRequest): Promise<RawAnswer> => {
    const token = { Authorization: `Bearer ${world.admin.token}` };
    return sendRaw(stackAddress().url, {
      ...given,
      headers: { ...token, ...given.headers },
      path: `/v1${given.path}`,
    });
  };
  const allUnbroken = async (requests: RawRequest[]) => {
    const left = requests.values();
    const sendOn = async () => {
      for (const given of left) {
        const { status, text } = await send(given);
        if (status < 500 && !leak(status).test(text)) continue;
        faults.push(`${JSON.stringify(given).slice(0, 200)}: ${status} ${text.slice(0, 200)}`);
      }
    };
    await Promise.all(Array.from({ length: 4 }, sendOn));
  };
  const pathOf = ({ path }: Route, id?: string) =>
    path.replace(/:(\w+)/g, (_, name: string) => id ?? ids[name] ?? '01900000-0000-7000-8000-0000000000ff');

  it.each(routes.map((route, index) => [label(route), route, index] as const))(
    '%s answers it without a fault',
    async (_label, route, index) => {
      const method = route.method.toUpperCase();
      // What the route before has changed would be refused for that.
      if (method !== 'GET' && /:(contract|adjustment)Id/.test(route.path)) await renew();
      const path = pathOf(route);
      const known = fieldsOf(route.query);
      const json = (body: unknown) => ({ method, path, headers: JSON_TYPE, body: JSON.stringify(body) });
      await allUnbroken([
        ...(route.path.includes(':') ? urlTexts.filter(isForQueries) : []).map((text) => ({
          method,
          path: pathOf(route, text),
        })),
        ...[...known, 'x', '__proto__', '%00', '%'].flatMap((name) =>
          (known.includes(name) ? urlTexts.filter(isForQueries) : urlTexts.slice(0, 5)).map((text) => ({
            method,
            path: `${path}?${name}=${text}`,
          })),
        ),
        ...headers.map((each) => ({ method, path, headers: each })),
        ...bodies
          .filter((body, place) => method !== 'GET' && isFor(index, body, place))
          .map(([, type, body]) => ({ method, path, headers: type, body })),
        ...fieldsOf(route.body).flatMap((name) => values.map((value) => json({ [name]: value }))),
      ]);
      expect(faults).toEqual([]);
    },
  );

  it('methods and paths that are not there are answered', async () => {
    const methods = ['PUT', 'PROPFIND', 'OPTIONS', 'HEAD', 'TRACE', 'M-SEARCH'];
    const paths = ['/contracts', '/%', '/%ff', '/..%2f..', '/contracts/%00/x', `/${'a/'.repeat(2_000)}`];
    await allUnbroken(methods.flatMap((method) => paths.map((path) => ({ method, path }))));
    expect(faults).toEqual([]);
  });

  it('a refusal of very many faults is short', async () => {
    const many = Object.fromEntries(Array.from({ length: 9_000 }, (_, n) => [`k${n}`.padEnd(20, 'x'), 1]));
    const { status, text } = await send({
      method: 'POST',
      path: '/people',
      headers: JSON_TYPE,
      body: JSON.stringify(many),
    });
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain('more');
  });

  it('a bad Host does not reach the links in answers', async () => {
    accepted(await world.admin.post(`/contracts/${ids['contractId']}/forecast`, {}));
    await world.advance('2026-02-02');
    const { data } = accepted(await world.admin.get('/invoices')) as { data: { id: string }[] };
    for (const host of ['evil.example', 'a b', '']) {
      const { status, text } = await send({
        method: 'GET',
        path: `/invoices/${data[0]!.id}/download`,
        headers: { Host: host },
      });
      if (status === 200)
        expect((JSON.parse(text) as { url: string }).url).toMatch(/^http:\/\/127\.0\.0\.1:/);
      else expect(status).toBe(400);
    }
  });
});
