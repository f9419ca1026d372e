import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../../config/paths';

type Claims = Record<string, unknown>;

interface Order {
  account?: { sub: string; claims: Claims };
  rotate?: true;
}

export interface Issuer {
  issuer: string;
  audience: string;
  /** What the issuer knows of somebody. */
  know(sub: string, claims: Claims): Promise<void>;
  /** New keys in the place of the old ones. */
  rotate(): Promise<void>;
  /** Signs somebody in as a browser does, and answers the access token. */
  signIn(sub: string, resource?: string): Promise<string>;
  stop(): Promise<void>;
}

const CLIENT = { id: 'console', secret: 'console-secret', redirect: 'https://console.example/signed-in' };

/** How long a process may keep silent; on a busy machine it takes seconds. */
const SILENCE_MS = 60_000;
const TRIES = 3;

/** A real issuer in a process of its own. One that does not come up is ended, and another one is started. */
export async function startIssuer(): Promise<Issuer> {
  const failures: unknown[] = [];
  while (failures.length < TRIES) {
    const child = fork(path.join(projectRoot, 'test', 'support', 'issuer-process.mjs'), { silent: true });
    const told = listenTo(child);
    try {
      const { issuer, audience } = (await told()) as { issuer: string; audience: string };
      return issuerOf(child, told, issuer, audience);
    } catch (error) {
      failures.push(error);
      child.kill('SIGKILL');
    }
  }
  throw new AggregateError(failures, `No issuer came up: ${failures.map(String).join('; ')}`);
}

/** Answers what the process says next, and fails when it ends or keeps silent. */
function listenTo(child: ChildProcess): () => Promise<unknown> {
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The issuer ended: ${said}`)));
  ended.catch(() => undefined);
  return async () => {
    const silence = AbortSignal.timeout(SILENCE_MS);
    const message = once(child, 'message', { signal: silence }).catch(() =>
      Promise.reject(new Error(`The issuer keeps silent after: ${said}`)),
    );
    return ((await Promise.race([message, ended])) as unknown[])[0];
  };
}

function issuerOf(
  child: ChildProcess,
  told: () => Promise<unknown>,
  issuer: string,
  audience: string,
): Issuer {
  const order = async (what: Order) => {
    child.send(what);
    await told();
  };
  return {
    issuer,
    audience,
    know: (sub, claims) => order({ account: { sub, claims } }),
    rotate: () => order({ rotate: true }),
    signIn: (sub, resource = audience) => signIn(issuer, sub, resource),
    async stop() {
      child.disconnect();
      await once(child, 'exit');
    },
  };
}

async function signIn(issuer: string, login: string, resource: string): Promise<string> {
  const browser = new Browser(issuer);
  const asked = { client_id: CLIENT.id, redirect_uri: CLIENT.redirect, response_type: 'code' };
  const query = new URLSearchParams({ ...asked, scope: 'openid email api', resource });
  let at = await browser.go(`/auth?${query.toString()}`);
  for (const form of [{ prompt: 'login', login, password: 'any' }, { prompt: 'consent' }]) {
    at = await browser.go(at, new URLSearchParams(form));
  }
  const code = new URL(at).searchParams.get('code')!;
  const grant = { grant_type: 'authorization_code', code, redirect_uri: CLIENT.redirect, resource };
  const answer = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString('base64')}` },
    body: new URLSearchParams(grant),
  });
  const { access_token: token, ...rest } = (await answer.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`The issuer gave no token: ${JSON.stringify(rest)}`);
  return token;
}

/** Keeps cookies, and follows redirects within the issuer until a page is shown or it is sent elsewhere. */
class Browser {
  readonly #cookies = new Map<string, string>();

  constructor(private readonly home: string) {}

  async go(to: string, form?: URLSearchParams): Promise<string> {
    const at = new URL(to, this.home);
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const sent = form ? { method: 'POST', body: form } : {};
    const answer = await fetch(at, { ...sent, headers: { cookie }, redirect: 'manual' });
    for (const each of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      if (name !== undefined) this.#cookies.set(name, value!);
    }
    const next = answer.headers.get('location');
    if (next === null && answer.status >= 400)
      throw new Error(`The issuer answered ${answer.status}: ${await answer.text()}`);
    if (next === null) return at.href;
    const target = new URL(next, at);
    return target.origin === this.home ? this.go(target.href) : target.href;
  }
}
