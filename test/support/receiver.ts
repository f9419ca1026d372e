import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Json } from './http';

/** A request as the receiver had it. */
export interface Received {
  headers: IncomingHttpHeaders;
  /** The bytes that came. */
  body: string;
  message: Json;
  /** What the receiver did with it. */
  behaviour: Behaviour;
}

/** What a receiver does: answers, after a while too, or with a header; never answers; cuts the connection. */
export type Behaviour =
  { answer: number; afterMs?: number; headers?: Record<string, string>; body?: string } | 'hang' | 'reset';

export const OK: Behaviour = { answer: 204 };

export interface Receiver {
  url: string;
  received: Received[];
  /** Messages that were taken, each time they were. */
  taken(): Json[];
  /** From now on; the function sees how often it was asked before. */
  behave(behaviour: Behaviour | ((message: Json, times: number) => Behaviour)): void;
  /** Those that the official library would refuse. */
  forged(secret: string): Received[];
  close(): Promise<void>;
}

/** A real receiver of webhooks, on a port of its own. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const times = new Map<string, number>();
  let behave: (message: Json, times: number) => Behaviour = () => OK;
  const hanging = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const message = JSON.parse(body) as Json;
      const id = String(request.headers['webhook-id']);
      const before = times.get(id) ?? 0;
      times.set(id, before + 1);
      const behaviour = behave(message, before);
      received.push({ headers: request.headers, body, message, behaviour });
      if (behaviour === 'hang') return void hanging.add(response);
      if (behaviour === 'reset') return void request.socket.resetAndDestroy();
      const { answer, afterMs = 0, headers = {}, body: said } = behaviour;
      setTimeout(() => response.writeHead(answer, headers).end(said ?? ''), afterMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const isTaken = ({ behaviour }: Received) =>
    typeof behaviour === 'object' && behaviour.answer >= 200 && behaviour.answer < 300;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    taken: () => received.filter(isTaken).map(({ message }) => message),
    behave: (next) => (behave = typeof next === 'function' ? next : () => next),
    forged: (secret) => received.filter((one) => !isGenuine(secret, one)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function isGenuine(secret: string, { headers, body }: Pick<Received, 'headers' | 'body'>): boolean {
  try {
    new Webhook(secret).verify(body, headers as Record<string, string>);
    return true;
  } catch {
    return false;
  }
}
