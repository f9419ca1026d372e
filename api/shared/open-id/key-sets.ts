import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import type { IdentityProvider } from '../../../config/identity-providers';

export type KeySet = JWTVerifyGetKey;

const FETCH_MS = 5_000;
const MOST_BYTES = 262_144;

/** The keys could not be read: nothing is known about the token. */
export class KeysUnavailableError extends Error {}

/**
 * The keys of an issuer, which may change at any time: they are read anew for a token whose key is not among them, but
 * no more often than after so many seconds, whatever tokens say.
 */
export function keySet({ jwks }: IdentityProvider, cooldownMs: number): KeySet {
  return 'url' in jwks ? remoteKeys(jwks.url, cooldownMs) : fileKeys(jwks.file, cooldownMs);
}

/** Redirects are not followed (jose takes any answer but 200 for a failure), and what is read is bounded. */
function remoteKeys(url: URL, cooldownMs: number): KeySet {
  const rested = resting(cooldownMs);
  return createRemoteJWKSet(url, {
    cooldownDuration: cooldownMs,
    timeoutDuration: FETCH_MS,
    [customFetch]: (address, options) => rested(() => fetchBounded(address, options)),
  });
}

async function fetchBounded(address: string, options: RequestInit): Promise<Response> {
  const response = await fetch(address, { ...options, redirect: 'manual' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    // Leaving the loop closes the connection.
    if (size > MOST_BYTES) throw new Error(`The keys have more than ${MOST_BYTES} bytes.`);
    chunks.push(chunk as Uint8Array);
  }
  if (response.status !== 200) throw new Error(`The keys were answered with ${response.status}.`);
  const text = Buffer.concat(chunks).toString('utf8');
  // What is no set of keys is a failure like others, after which there is a rest.
  createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
  return new Response(text, { status: 200 });
}

/** After a failure the same one is told for a while: requests do not make a storm on a server that is down. */
function resting(cooldownMs: number) {
  let failed: { at: number; error: KeysUnavailableError } | null = null;
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (failed && Date.now() < failed.at + cooldownMs) throw failed.error;
    try {
      const result = await work();
      failed = null;
      return result;
    } catch (error) {
      failed = { at: Date.now(), error: new KeysUnavailableError((error as Error).message) };
      throw failed.error;
    }
  };
}

function fileKeys(file: string, cooldownMs: number): KeySet {
  const read = () => {
    try {
      return createLocalJWKSet(JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet);
    } catch (error) {
      throw new KeysUnavailableError((error as Error).message);
    }
  };
  let kept: { at: number; keys: KeySet } | null = null;
  const now = () => (kept = { at: Date.now(), keys: read() }).keys;
  return async (header, token) => {
    const { at, keys } = kept ?? { at: Date.now(), keys: now() };
    try {
      return await keys(header, token);
    } catch (error) {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || Date.now() < at + cooldownMs) throw error;
      return now()(header, token);
    }
  };
}
