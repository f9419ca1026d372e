import { Agent } from 'undici';
import { refusalOfUrl, type Opened, type UrlRefusal } from '../../domain/webhook/address';
import {
  KEPT_OF_ANSWER,
  READ_OF_ANSWER,
  type Attempt,
  type AttemptOutcome,
} from '../../domain/webhook/delivery';
import { outcomeOfStatus, retryAfterOf } from '../../domain/webhook/sending';
import { BrokenOffError, exchange, TimedOutError, type Answer, type UnderWay } from './exchange';
import { BlockedError, guardedConnector, type Lookup } from './guard';
import type { Signer } from './signer';

export interface Message {
  /** The id of the event; the same at every attempt. */
  id: string;
  body: string;
}

/** Where messages go, and what signs them: every secret that is valid, the newest first. */
export interface Receiver {
  origin: string;
  path: string;
  /** Why nothing is sent there, whatever its name leads to. */
  refusal: UrlRefusal | null;
  signers: readonly Signer[];
}

/** An attempt whose number only its delivery knows. */
export type Sent = Omit<Attempt, 'number'> & { retryAfterMs: number | null };

/** Null: it was broken off because the worker stops, and may or may not have arrived. */
export type Send = (receiver: Receiver, message: Message, underWay: UnderWay) => Promise<Sent | null>;

/** Works out once what all messages of a batch need. */
export type Address = (url: string, signers: readonly Signer[]) => Receiver;

export interface Sender {
  address: Address;
  send: Send;
  close(): Promise<void>;
}

interface Sending {
  opened: Opened;
  timeoutMs: number;
  lookup?: Lookup;
}

/** Shorter than receivers keep them: what is sent over one that closes at that moment is lost, and has to be sent again. */
const KEEP_ALIVE_MS = 4_000;

/** Sends over connections that are kept, follows no redirect, and goes through no proxy that the environment names. */
export function createSender({ opened, timeoutMs, lookup }: Sending): Sender {
  const agent = new Agent({
    connect: guardedConnector({ opened, timeoutMs, ...(lookup && { lookup }) }),
    ...{ keepAliveTimeout: KEEP_ALIVE_MS, headersTimeout: 0, bodyTimeout: 0 },
  });
  const limits = { timeoutMs, read: READ_OF_ANSWER, kept: KEPT_OF_ANSWER };
  const send: Send = async ({ origin, path, refusal, signers }, message, underWay) => {
    const at = new Date();
    const began = performance.now();
    const requestHeaders = headersOf(message, signers, at);
    const made = (came: Came): Sent => ({
      at: at.toISOString(),
      durationMs: Math.round(performance.now() - began),
      requestHeaders,
      ...came,
    });
    if (refusal) return made(failed('blocked', REFUSED[refusal]));
    const request = {
      ...{ origin, path, method: 'POST' as const },
      ...{ headers: requestHeaders, body: message.body },
    };
    try {
      return made(cameOf(await exchange(agent, request, limits, underWay)));
    } catch (error) {
      return error instanceof BrokenOffError ? null : made(failureOf(error, timeoutMs));
    }
  };
  const address: Address = (text, signers) => {
    const url = new URL(text);
    const path = `${url.pathname}${url.search}`;
    return { origin: url.origin, path, refusal: refusalOfUrl(url, opened), signers };
  };
  return { address, send, close: () => agent.destroy() };
}

/** What is signed is what is sent, byte for byte. The time is that of this attempt, also where a sandbox has another. */
function headersOf({ id, body }: Message, signers: readonly Signer[], at: Date): Record<string, string> {
  const seconds = Math.floor(at.getTime() / 1_000);
  return {
    'content-type': 'application/json',
    'user-agent': 'Perdure-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signers.map((sign) => sign(id, seconds, body)).join(' '),
  };
}

type Came = Omit<Sent, 'at' | 'durationMs' | 'requestHeaders'>;

function cameOf({ statusCode, headers, body }: Answer): Came {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    storable([value ?? ''].flat().join(', ')),
  ]);
  return {
    outcome: outcomeOfStatus(statusCode),
    statusCode,
    responseHeaders: Object.fromEntries(entries) as Record<string, string>,
    responseBody: storable(body.toString('utf8')),
    error: null,
    retryAfterMs: retryAfterOf(statusCode, headers['retry-after'], Date.now()),
  };
}

/** PostgreSQL keeps no NUL. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD');

const failed = (outcome: AttemptOutcome, error: string): Came => ({
  ...{ outcome, error, statusCode: null },
  ...{ responseHeaders: null, responseBody: null, retryAfterMs: null },
});

const REFUSED: Readonly<Record<UrlRefusal, string>> = {
  scheme: 'The URL does not begin with https://.',
  credentials: 'The URL has a user name or a password in it.',
  port: 'The port is neither 443 nor above 1023.',
  address: 'The address is not a public one.',
};

const timedOut = (timeoutMs: number) => `There was no whole answer within ${timeoutMs / 1_000} s.`;

function failureOf(error: unknown, timeoutMs: number): Came {
  if (error instanceof BlockedError) return failed('blocked', error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof TimedOutError || code === 'UND_ERR_CONNECT_TIMEOUT')
    return failed('timeout', timedOut(timeoutMs));
  return failed('connection', sayingWhy(code, message));
}

const WHY: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The connection was refused.',
  ECONNRESET: 'The connection was reset.',
  EHOSTUNREACH: 'The host could not be reached.',
  ENETUNREACH: 'The host could not be reached.',
  EPIPE: 'The connection was closed before the answer.',
  UND_ERR_SOCKET: 'The connection was closed before the answer.',
};

const sayingWhy = (code: string | undefined, message: string): string =>
  (code !== undefined && WHY[code]) || `The connection failed: ${message}`;
