import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { keySet, KeysUnavailableError } from '../../../api/shared/open-id/key-sets';
import { ConfigError, readConfig } from '../../../config/environment';
import { identityProviders } from '../../../config/identity-providers';

const COOLDOWN_MS = 600_000;

describe('the keys of an issuer', () => {
  let servers: Server[] = [];
  let asked: string[] = [];
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let published: string;
  beforeAll(async () => {
    keys = await generateKeyPair('ES256', { extractable: true });
    published = JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'known' }] });
  });
  beforeEach(() => {
    [servers, asked] = [[], []];
  });
  afterEach(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  const serve = async (answer: RequestListener): Promise<URL> => {
    const server = createServer((req, res) => {
      asked.push(req.url!);
      answer(req, res);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`);
  };
  const setAt = (url: URL) =>
    keySet({ issuer: 'https://a.example', audience: 'a', environmentId: 'e', jwks: { url } }, COOLDOWN_MS);
  const tokenOf = (kid: string) =>
    new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid }).sign(keys.privateKey);

  it('are asked for once, however many tokens name a key that is not among them', async () => {
    const set = setAt(await serve((_req, res) => res.end(published)));
    await jwtVerify(await tokenOf('known'), set);
    for (let n = 0; n < 20; n += 1)
      await expect(jwtVerify(await tokenOf(`unknown${n}`), set)).rejects.toThrow(/no applicable key/);
    await jwtVerify(await tokenOf('known'), set);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, (elsewhere: URL) => RequestListener]>([
    ['redirected', (elsewhere) => (_req, res) => res.writeHead(302, { Location: elsewhere.href }).end()],
    ['refused', () => (_req, res) => res.writeHead(500).end('no')],
    ['no JSON', () => (_req, res) => res.end('<html>')],
    ['no set of keys', () => (_req, res) => res.end('{"keys":"none"}')],
    ['very long', () => (_req, res) => res.end(`{"keys":[],"more":"${'x'.repeat(300_000)}"}`)],
    [
      'cut',
      () => (_req, res) => res.writeHead(200, { 'Content-Length': '999' }).write('{', () => res.destroy()),
    ],
  ])('that are %s are not used, nor asked for again at once', async (_what, answer) => {
    const elsewhere = await serve((_req, res) => res.end(published));
    const set = setAt(await serve(answer(elsewhere)));
    for (let n = 0; n < 3; n += 1)
      await expect(jwtVerify(await tokenOf('known'), set)).rejects.toThrow(KeysUnavailableError);
    expect(asked).toHaveLength(1);
  });
});

describe('identity providers', () => {
  const one = {
    OIDC_ISSUER: 'https://issuer.example',
    OIDC_AUDIENCE: 'perdure',
    OIDC_JWKS: 'https://issuer.example/jwks',
    OIDC_ENVIRONMENT_ID: '01900000-0000-7000-8000-000000000003',
  };
  const read = (values: Record<string, string>) =>
    identityProviders(readConfig({ DATABASE_URL: 'postgres://localhost/none', ...values }));

  it('are none, or what the variables say', () => {
    expect(read({})).toEqual([]);
    expect(read(one)).toEqual([
      {
        ...{ issuer: one.OIDC_ISSUER, audience: 'perdure', jwks: { url: new URL(one.OIDC_JWKS) } },
        environmentId: one.OIDC_ENVIRONMENT_ID,
      },
    ]);
    expect(read({ ...one, OIDC_JWKS: './keys.json' })[0]!.jwks).toEqual({ file: './keys.json' });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['half of it', { OIDC_ISSUER: one.OIDC_ISSUER }, /OIDC_AUDIENCE[^]*OIDC_JWKS[^]*OIDC_ENVIRONMENT_ID/],
    ['keys without TLS', { ...one, OIDC_JWKS: 'http://issuer.example/jwks' }, /OIDC_JWKS: must be an https/],
    ['keys by another protocol', { ...one, OIDC_JWKS: 'file:///etc/passwd' }, /OIDC_JWKS: must be an https/],
    [
      'an environment by name',
      { ...one, OIDC_ENVIRONMENT_ID: 'live' },
      /OIDC_ENVIRONMENT_ID: must be the id/,
    ],
    [
      'a file that is not there',
      { OIDC_PROVIDERS_FILE: '/none/at/all' },
      /OIDC_PROVIDERS_FILE cannot be read/,
    ],
  ])('are refused with %s, by name', (_what, values, message) => {
    expect(() => read(values)).toThrow(ConfigError);
    expect(() => read(values)).toThrow(message);
  });
});
