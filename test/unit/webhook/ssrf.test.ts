import type { LookupAddress } from 'node:dns';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { signerOf } from '../../../activities/webhooks/signer';
import { createSender, type Sent } from '../../../activities/webhooks/send';
import type { Lookup } from '../../../activities/webhooks/guard';
import {
  isOpened,
  isPublic,
  NOTHING_OPENED,
  parseOpened,
  refusalOfUrl,
  type Opened,
} from '../../../domain/webhook/address';

/** Hosts as a URL may write them; none is to be reached. */
const HOSTS = [
  // Loopback, in every writing.
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.1', '0177.0.0.1'],
  ...[
    '017700000001',
    '0x7f.0x0.0x0.0x1',
    '127.0.0.1.',
    '①②⑦.0.0.1',
    '%31%32%37.0.0.1',
    '0',
    '0.0.0.0',
    '0x0',
  ],
  // Private and shared networks, link-local, metadata of clouds.
  ...['10.0.0.1', '10.255.255.255', '012.0.0.1', '167772161', '172.16.0.1', '172.31.255.255', '192.168.0.1'],
  ...['0xc0a80001', '100.64.0.1', '100.100.100.200', '169.254.169.254', '2852039166', '0xa9fea9fe'],
  ...['0251.0376.0251.0376', '169.254.170.2', '192.0.0.192', '168.63.129.16'],
  // Multicast, broadcast, reserved, documentation, benchmarks, the anycast of 6to4.
  ...[
    '224.0.0.1',
    '239.255.255.255',
    '255.255.255.255',
    '240.0.0.1',
    '192.0.2.1',
    '198.51.100.7',
    '203.0.113.9',
  ],
  ...['198.18.0.1', '192.88.99.1', '0.1.2.3'],
  // IPv6: unspecified, loopback, mapped, compatible, translated, tunnelled, local.
  ...[
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:169.254.169.254]',
  ],
  ...['[::ffff:a9fe:a9fe]', '[::ffff:8.8.8.8]', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]', '[64:ff9b::7f00:1]'],
  ...['[64:ff9b::169.254.169.254]', '[64:ff9b:1::a00:1]', '[2002:7f00:1::]', '[2002:a9fe:a9fe::1]'],
  ...[
    '[2001:0:7f00:1::]',
    '[2001::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[febf::1]',
    '[fec0::1]',
  ],
  ...['[ff02::1]', '[ff0e::1]', '[2001:db8::1]', '[3fff::1]', '[100::1]', '[2001:2::1]', '[2001:10::1]'],
  ...['[5f00::1]', '[4000::1]', '[1::1]', '[e000::1]'],
  // Names that say it themselves.
  ...['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'metadata.google.internal', 'printer.local'],
];

/** Where a name leads that says nothing of it. */
const LED_TO: [string, string[]][] = [
  ['one', ['10.1.2.3']],
  ['one of two', ['93.184.216.34', '127.0.0.1']],
  ['the other family', ['93.184.216.34', '::1']],
  ['mapped', ['::ffff:10.0.0.1']],
  ['with a zone', ['fe80::1%eth0']],
  ['metadata', ['169.254.169.254']],
  ['nothing', []],
];

const message = { id: '01900000-0000-7000-8000-000000000000', body: '{"type":"webhook.test"}' };
const never = new Set<() => void>();
const signers = [signerOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')];

const opening = (text: string): Opened => {
  const opened = parseOpened(text);
  if (typeof opened === 'string') throw new Error(`${opened} is none.`);
  return opened;
};

const leadingTo =
  (...answers: string[][]): Lookup =>
  (_host, _options, callback) => {
    const addresses = answers.length > 1 ? answers.shift()! : answers[0]!;
    callback(
      null,
      addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

describe('where webhooks never go', () => {
  let closers: (() => Promise<void>)[] = [];
  let server: Server;
  let port: number;
  let asked: string[] = [];

  const sender = (
    options: { opened?: Opened; lookup?: Lookup; timeoutMs?: number } = {},
  ): ((url: string) => Promise<Sent | null>) => {
    const { address, send, close } = createSender({ opened: NOTHING_OPENED, timeoutMs: 2_000, ...options });
    closers.push(close);
    return (url) => send(address(url, signers), message, never);
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/redirect')
        response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' });
      if (request.url === '/back') response.writeHead(307, { location: `http://127.0.0.1:${port}/inner` });
      response.end('seen');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => (asked = []));
  afterEach(async () => {
    await Promise.all(closers.map((close) => close()));
    closers = [];
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it(`is a corpus of many`, () => expect(HOSTS.length + LED_TO.length).toBeGreaterThan(60));

  it.each(HOSTS)('https://%s', async (host) => {
    const sent = await sender()(`https://${host}/hook`);
    expect(sent).toMatchObject({ outcome: 'blocked', statusCode: null, responseBody: null });
    // In the way of http, and to the port where something listens, neither.
    const plain = await sender()(`http://${host}:${port}/hook`);
    expect(plain).toMatchObject({ outcome: 'blocked' });
    expect(asked).toEqual([]);
  });

  it.each(LED_TO)('a name that leads to %s', async (_what, addresses) => {
    const send = sender({ lookup: leadingTo(addresses) });
    for (const origin of ['https://example.com', `https://example.com:${port}`, `http://example.com:${port}`])
      expect(await send(origin)).toMatchObject({ outcome: 'blocked' });
    expect(asked).toEqual([]);
  });

  it('what a name leads to after it was looked at', async () => {
    // The first look finds a public address; whatever connects looks again, and is looked at again.
    const looks: string[] = [];
    const lookup: Lookup = (host, options, callback) => {
      looks.push(host);
      const address = looks.length === 1 ? '192.0.2.1' : '127.0.0.1';
      leadingTo([address])(host, options, callback);
    };
    const send = sender({ lookup });
    for (let time = 0; time < 3; time += 1)
      expect(await send(`https://example.com:${port}/`)).toMatchObject({
        outcome: 'blocked',
      });
    expect(looks).toHaveLength(3);
    expect(asked).toEqual([]);
  });

  it('says the same of a name that there is not, and of one that leads inside', async () => {
    const failing =
      (code: string): Lookup =>
      (_host, _options, callback) =>
        callback(Object.assign(new Error(`getaddrinfo ${code}`), { code }), []);
    const lookups = [failing('ENOTFOUND'), failing('EAI_AGAIN'), leadingTo([]), leadingTo(['10.0.0.1'])];
    const told = await Promise.all(
      lookups.map(async (lookup) => {
        const { outcome, error } = (await sender({ lookup })('https://db.corp.example/'))!;
        return `${outcome}: ${error}`;
      }),
    );
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toMatch(/^blocked: The name .* cannot be resolved, or /);
  });

  it.each([
    ['https://user:secret@example.com/', 'credentials'],
    ['https://user@example.com/', 'credentials'],
    ['https://example.com@127.0.0.1/', 'credentials'],
    ['http://example.com/', 'scheme'],
    ['ftp://example.com/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://127.0.0.1:6379/_FLUSHALL', 'scheme'],
    ['https://example.com:22/', 'port'],
    ['https://example.com:25/', 'port'],
    ['https://example.com:80/', 'port'],
    ['https://93.184.216.34:6/', 'port'],
    ['https://127.0.0.1#@example.com/', 'address'],
    ['https://127.0.0.1\\@example.com/', 'address'],
  ])('%s: %s', async (url, refusal) => {
    expect(refusalOfUrl(new URL(url), NOTHING_OPENED)).toBe(refusal);
    expect(await sender()(url)).toMatchObject({ outcome: 'blocked' });
  });

  it.each([
    'https://example.com/',
    'https://example.com:8443/',
    'https://93.184.216.34/',
    'https://[2606:4700::1111]/',
  ])('but to %s', (url) => expect(refusalOfUrl(new URL(url), NOTHING_OPENED)).toBeNull());

  it.each(['/redirect', '/back'])('where an answer points: %s', async (path) => {
    const send = sender({ opened: opening('127.0.0.1') });
    const sent = await send(`http://127.0.0.1:${port}${path}`);
    expect(sent).toMatchObject({ outcome: 'answered', responseBody: 'seen' });
    expect(asked).toEqual([path]);
  });

  it('through a proxy that the environment names', async () => {
    process.env['HTTPS_PROXY'] = process.env['HTTP_PROXY'] = `http://127.0.0.1:${port}`;
    try {
      const send = sender({ opened: opening('203.0.113.1'), timeoutMs: 100 });
      await send('http://203.0.113.1:9/');
      expect(asked).toEqual([]);
    } finally {
      delete process.env['HTTPS_PROXY'];
      delete process.env['HTTP_PROXY'];
    }
  });

  it('unless the configuration opens it: by network, by name', async () => {
    const byNetwork = sender({
      opened: opening('10.0.0.0/8, 127.0.0.0/8,::1'),
      lookup: leadingTo(['127.0.0.1']),
    });
    const byName = sender({ opened: opening('hooks.test'), lookup: leadingTo(['127.0.0.1']) });
    for (const [send, host] of [
      [byNetwork, '127.0.0.1'],
      [byNetwork, 'some.name'],
      [byName, 'HOOKS.test.'],
    ] as const)
      expect(await send(`http://${host}:${port}/`)).toMatchObject({
        outcome: 'delivered',
        statusCode: 200,
      });
    expect(await byName(`http://127.0.0.1:${port}/`)).toMatchObject({
      outcome: 'blocked',
    });
    expect(await byName(`http://other.test:${port}/`)).toMatchObject({
      outcome: 'blocked',
    });
  });
});

describe('addresses', () => {
  const octet = fc.integer({ min: 0, max: 255 });

  it('are public by the network they are in, whatever the rest of them is', () => {
    const inside = fc.constantFrom(
      [10],
      [127],
      [0],
      [169, 254],
      [192, 168],
      [172, 20],
      [100, 100],
      [224],
      [250],
    );
    fc.assert(
      fc.property(inside, fc.tuple(octet, octet, octet, octet), (network, rest) => {
        const address = [...network, ...rest].slice(0, 4).join('.');
        expect(isPublic(address)).toBe(false);
        expect(isPublic(`::ffff:${address}`)).toBe(false);
      }),
    );
  });

  it('are opened under both of their names', () => {
    fc.assert(
      fc.property(fc.tuple(octet, octet), (rest) => {
        const address = `10.9.${rest.join('.')}`;
        const opened = opening('10.9.0.0/16');
        expect([isOpened(address, opened), isOpened(`::ffff:${address}`, opened)]).toEqual([true, true]);
        expect(isOpened(`10.8.${rest.join('.')}`, opened)).toBe(false);
      }),
    );
  });

  it.each(['10.1', '10.0.0.0/33', '::1/129', 'a b', 'http://x', '1', '10.0.0.1/', '-a', '*'])(
    'are not opened by %j',
    (text) => expect(parseOpened(text)).toBe(text.toLowerCase()),
  );

  it('are never public for text that is none', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(isPublic(text)).toBe(false)));
  });
});
