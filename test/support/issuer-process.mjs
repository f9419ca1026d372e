// An issuer of its own process: oidc-provider is ESM, which Jest's runtime does not load.
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const AUDIENCE = 'https://perdure.example/api';
const keys = (kid) => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  kid,
  alg: 'RS256',
  use: 'sig',
});
let generation = 0;
let jwks = { keys: [keys('k0')] };
let provider;
const TTL = 3600;
const accounts = new Map();
const server = createServer((req, res) => provider.callback()(req, res));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;
make();
process.send({ issuer, audience: AUDIENCE });
process.on('message', control);
process.on('disconnect', () => process.exit(0));

/** The provider takes its keys when it is made: with new ones it is made anew, at the same address. */
function make() {
  provider = new Provider(issuer, {
    jwks,
    clients: [
      {
        client_id: 'console',
        client_secret: 'console-secret',
        redirect_uris: ['https://console.example/signed-in'],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => false },
    scopes: ['openid', 'email', 'api'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: (_ctx, sub) => ({
      accountId: sub,
      claims: () => ({ sub, ...accounts.get(sub) }),
    }),
    extraTokenClaims: (_ctx, token) => accounts.get(token.accountId),
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => ({
          scope: 'api',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: TTL,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    ttl: { AccessToken: TTL, Grant: TTL, Session: TTL, Interaction: TTL },
    cookies: { keys: ['test'] },
  });
}

function control({ account, rotate }) {
  if (account) accounts.set(account.sub, account.claims);
  if (rotate) {
    generation += 1;
    jwks = { keys: [keys(`k${generation}`)] };
    make();
  }
  process.send('done');
}
