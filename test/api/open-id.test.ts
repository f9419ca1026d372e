import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { Api, type Answer, type Json } from '../support/http';
import { startIssuer, type Issuer } from '../support/oidc-issuer';
import { startOwnApi, type OwnApi } from '../support/own-api';
import { accepted, createContract } from '../support/steps';
import { useWorld } from '../support/use-world';

const FILE_ISSUER = 'https://issuer.example';
const AUDIENCE = 'https://perdure.example/from-a-file';
const ALG = 'ES256';
const nowSeconds = () => Math.floor(Date.now() / 1_000);

describe('access tokens of OpenID Connect', () => {
  const world = useWorld();
  const folder = mkdtempSync(path.join(tmpdir(), 'perdure-oidc-'));
  let issuer: Issuer;
  let foreign: Issuer;
  let own: OwnApi;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let count = 0;

  beforeAll(async () => {
    await createContract(world);
    [issuer, foreign] = await Promise.all([startIssuer(), startIssuer()]);
    keys = await generateKeyPair(ALG, { extractable: true });
    await writeKeys('file-key', keys);
    const environment = { environment_id: world.scope.environmentId };
    const byFile = { issuer: FILE_ISSUER, audience: AUDIENCE, jwks: at('jwks.json'), ...environment };
    writeFileSync(at('providers.json'), JSON.stringify([byFile]));
    own = await startOwnApi(world, {
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: issuer.audience,
      OIDC_JWKS: `${issuer.issuer}/jwks`,
      OIDC_ENVIRONMENT_ID: world.scope.environmentId,
      OIDC_PROVIDERS_FILE: at('providers.json'),
      OIDC_COOLDOWN_SECONDS: '0',
    });
  });
  afterEach(() => jest.useRealTimers());
  afterAll(async () => {
    await own?.close();
    await Promise.all([issuer?.stop(), foreign?.stop()]);
    rmSync(folder, { recursive: true });
  });

  const at = (name: string) => path.join(folder, name);
  const writeKeys = async (kid: string, { publicKey }: typeof keys) => {
    const key = { ...(await exportJWK(publicKey)), kid, alg: ALG, use: 'sig' };
    writeFileSync(at('jwks.json'), JSON.stringify({ keys: [key] }));
  };
  const me = (token: string): Promise<Answer> => new Api(own.url, token).get('/me');
  const addUser = async (roles: string[] = ['viewer']): Promise<Json> => {
    count += 1;
    const email = `user${count}@example.com`;
    return accepted(await world.admin.post('/users', { name: `User ${count}`, email, roles }));
  };
  /** A user whose issuer knows their address. */
  const known = async (roles?: string[]): Promise<{ user: Json; sub: string }> => {
    const user = await addUser(roles);
    const sub = `sub-${count}`;
    await issuer.know(sub, { email: user.email, email_verified: true });
    return { user, sub };
  };
  /** Signed by the keys in the file. */
  const signed = async (claims: JWTPayload, header: Json = {}, key = keys.privateKey) => {
    const all = { iss: FILE_ISSUER, aud: AUDIENCE, sub: 'someone', exp: nowSeconds() + 600, ...claims };
    return new SignJWT(JSON.parse(JSON.stringify(all)) as JWTPayload)
      .setProtectedHeader({ alg: ALG, kid: 'file-key', ...header })
      .sign(key);
  };
  /** Only the clock is moved; whatever waits goes on. */
  const moveDate = (seconds: number) => {
    const timers = ['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'] as const;
    const others = ['clearImmediate', 'nextTick', 'queueMicrotask', 'hrtime', 'performance'] as const;
    jest.useFakeTimers({ doNotFake: [...timers, ...others], now: Date.now() + seconds * 1_000 });
  };
  const expectRefused = async (token: string, status: number, code: string, why: RegExp) => {
    const answer = await me(token);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(answer.body.error.message).toMatch(why);
  };

  it('signs a user in, with the roles that they have here', async () => {
    const { user, sub } = await known(['approver']);
    const token = await issuer.signIn(sub);
    const { body } = await me(token);
    expect(body).toMatchObject({ actor: { type: 'user', id: user.id } });
    const api = new Api(own.url, token);
    expect(accepted(await api.get('/contracts')).data).toHaveLength(1);
    expect((await api.post('/groups', { name: 'No' })).body.error.code).toBe('missing_right');
    accepted(await world.admin.patch(`/users/${user.id}`, { roles: ['admin'] }));
    expect((await api.post('/groups', { name: `Of ${sub}` })).status).toBe(201);
    const bound = accepted(await world.admin.get(`/users/${user.id}`));
    expect(bound.identity).toEqual({ issuer: issuer.issuer, subject: sub });
  });

  it('binds an identity once; from then on the address says nothing any more', async () => {
    const { user, sub } = await known();
    const tokens = await Promise.all([issuer.signIn(sub), issuer.signIn(sub)]);
    const answers = await Promise.all([...tokens, ...tokens].map(me));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const told = (await world.db('events').where({ streamId: user.id }).pluck('type')) as string[];
    expect(told.filter((type) => type === 'user.identity_bound')).toHaveLength(1);
    // Somebody else who comes to have the address gets nothing by it; whoever is bound keeps it under another.
    await issuer.know('usurper', { email: user.email, email_verified: true });
    await expectRefused(await issuer.signIn('usurper'), 403, 'user_unknown', /no user here/);
    await issuer.know(sub, { email: 'changed@example.com', email_verified: true });
    expect((await me(await issuer.signIn(sub))).body).toMatchObject({ actor: { type: 'user', id: user.id } });
  });

  it.each<[string, Json]>([
    ['nobody has it', { email: 'nobody@example.com', email_verified: true }],
    ['it is not verified', { email_verified: false }],
    ['nothing is said of it', { email_verified: undefined }],
    ['it is no truth value', { email_verified: 'true' }],
  ])('does not sign in by an address where %s', async (_what, claims) => {
    const user = await addUser();
    await issuer.know(`sub-${count}`, { email: user.email as string, ...claims });
    await expectRefused(await issuer.signIn(`sub-${count}`), 403, 'user_unknown', /no user here/);
    expect(accepted(await world.admin.get(`/users/${user.id}`)).identity).toBeNull();
  });

  it('stops at once when the user is disabled, and goes on when enabled', async () => {
    const { user, sub } = await known();
    const token = await issuer.signIn(sub);
    expect((await me(token)).status).toBe(200);
    accepted(await world.admin.patch(`/users/${user.id}`, { status: 'disabled' }));
    await expectRefused(token, 401, 'user_disabled', /is disabled/);
    accepted(await world.admin.patch(`/users/${user.id}`, { status: 'active' }));
    expect((await me(token)).status).toBe(200);
  });

  it('a disabled user is not bound', async () => {
    const { user, sub } = await known();
    accepted(await world.admin.patch(`/users/${user.id}`, { status: 'disabled' }));
    await expectRefused(await issuer.signIn(sub), 403, 'user_unknown', /no user here/);
  });

  it('is for this audience, and of this issuer', async () => {
    const { sub } = await known();
    await foreign.know(sub, { email: `user${count}@example.com`, email_verified: true });
    await expectRefused(await foreign.signIn(sub), 401, 'unauthorized', /issuer is not known/);
    const elsewhere = await issuer.signIn(sub, 'https://other.example/api');
    await expectRefused(elsewhere, 401, 'unauthorized', /another audience/);
  });

  it('is not believed when it was forged', async () => {
    const token = await issuer.signIn((await known()).sub);
    const [header, payload, signature] = token.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
    const other = Buffer.from(JSON.stringify({ ...claims, sub: 'sub-1' })).toString('base64url');
    await expectRefused(`${header}.${other}.${signature}`, 401, 'unauthorized', /signature/);
    const mine = await generateKeyPair('RS256');
    const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string };
    const forged = (
      protectedHeader: { alg: string; kid: string; jwk?: Json },
      key: typeof mine.privateKey | Uint8Array,
    ) => new SignJWT(claims).setProtectedHeader(protectedHeader).sign(key);
    const jwk = (await exportJWK(mine.publicKey)) as Json;
    await expectRefused(
      await forged({ alg: 'RS256', kid, jwk }, mine.privateKey),
      401,
      'unauthorized',
      /signature/,
    );
    await expectRefused(
      await forged({ alg: 'RS256', kid: 'unheard-of' }, mine.privateKey),
      401,
      'unauthorized',
      /key is not one/,
    );
    const secret = new TextEncoder().encode(JSON.stringify(jwk));
    await expectRefused(await forged({ alg: 'HS256', kid }, secret), 401, 'unauthorized', /algorithm/);
    await expectRefused(new UnsecuredJWT(claims).encode(), 401, 'unauthorized', /algorithm|not a signed/);
  });

  it('follows the issuer to new keys, and forgets the old ones', async () => {
    const { sub } = await known();
    const before = await issuer.signIn(sub);
    expect((await me(before)).status).toBe(200);
    await issuer.rotate();
    expect((await me(await issuer.signIn(sub))).body).toMatchObject({ actor: { type: 'user' } });
    await expectRefused(before, 401, 'unauthorized', /key is not one/);
  });

  it('is taken by keys from a file, and by new ones when they are written there', async () => {
    const user = await addUser();
    const claims = { sub: 'of-file', email: user.email as string, email_verified: true };
    expect((await me(await signed(claims))).body).toMatchObject({ actor: { type: 'user', id: user.id } });
    const next = await generateKeyPair(ALG, { extractable: true });
    await writeKeys('next-key', next);
    expect((await me(await signed(claims, { kid: 'next-key' }, next.privateKey))).status).toBe(200);
    await expectRefused(await signed(claims), 401, 'unauthorized', /key is not one/);
    await writeKeys('file-key', keys);
  });

  it.each<[string, JWTPayload, Json, RegExp]>([
    ['never expires', { exp: undefined } as unknown as JWTPayload, {}, /exp is not right/],
    ['expires in words', { exp: 'soon' } as unknown as JWTPayload, {}, /exp is not right|cannot be read/],
    ['is not good yet', { nbf: nowSeconds() + 600 }, {}, /nbf is not right/],
    ['names nobody', { sub: undefined } as unknown as JWTPayload, {}, /sub is not right/],
    ['names nobody by nothing', { sub: '' }, {}, /names no subject/],
    ['is for nobody', { aud: undefined } as unknown as JWTPayload, {}, /another audience/],
    ['is of another kind', {}, { typ: 'logout+jwt' }, /another kind/],
  ])('is not taken when it %s', async (_what, claims, header, why) => {
    await expectRefused(await signed(claims, header), 401, 'unauthorized', why);
  });

  it.each([
    ['sub', 'some\0one'],
    ['sub', 'some\ud800one'],
    ['email', 'some\0one@example.com'],
    ['email', 'some\udc00one@example.com'],
  ])('whose %s is no text that could be stored, is not accepted', async (claim, text) => {
    const token = await signed({ email_verified: true, [claim]: text });
    await expectRefused(token, 401, 'unauthorized', new RegExp(`its ${claim} must not contain`));
  });

  it('opens the environment that its audience is, and no other', async () => {
    const { sub } = await known(['admin']);
    const api = new Api(own.url, await issuer.signIn(sub));
    const live = accepted(await world.live.admin.post('/groups', { name: 'Of live' }));
    expect((await api.get(`/groups/${live.id}`)).status).toBe(404);
    expect((await api.get('/sandbox/clock')).status).toBe(200);
  });

  // The last one: keys that were read in that future would not be read again before it comes.
  it('is over when it has expired, at most 30 seconds late', async () => {
    const token = await issuer.signIn((await known()).sub);
    expect((await me(token)).status).toBe(200);
    moveDate(3_600 + 20);
    expect((await me(token)).status).toBe(200);
    moveDate(20);
    await expectRefused(token, 401, 'token_expired', /expired/);
  });
});
