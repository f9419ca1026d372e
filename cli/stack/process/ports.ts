import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { claimFile } from './claim';
import { readJson, writeJson } from './json-file';

const portsFile = z.record(z.string(), z.number().int());

export interface PortWish {
  /** Taken as it is: when it is not free, the start fails. */
  fixed?: number | undefined;
  /** Tried when no port is remembered. */
  preferred?: number | undefined;
}

/**
 * The port this state directory used last under this name if it is free, otherwise a free one.
 * Remembering keeps URLs the same over restarts.
 */
export async function choosePort(stateDir: string, name: string, wish: PortWish = {}): Promise<number> {
  const purpose = `${name} of ${stateDir}`;
  const take = async (port: number): Promise<boolean> =>
    (await isFree(port)) && (await reserve(port, purpose));
  const chosen = wish.fixed
    ? await takeFixed(wish.fixed, name, take)
    : await takeFree([rememberedPort(stateDir, name), wish.preferred], take);
  writeJson(join(stateDir, 'ports.json'), { ...remembered(stateDir), [name]: chosen });
  return chosen;
}

export function rememberedPort(stateDir: string, name: string): number | undefined {
  return remembered(stateDir)[name];
}

function remembered(stateDir: string): Record<string, number> {
  const parsed = portsFile.safeParse(readJson(join(stateDir, 'ports.json')));
  return parsed.success ? parsed.data : {};
}

type Take = (port: number) => Promise<boolean>;

async function takeFixed(port: number, name: string, take: Take): Promise<number> {
  // Whoever held it before may just be ending.
  const deadline = Date.now() + 3_000;
  while (!(await take(port))) {
    if (Date.now() > deadline) throw new Error(`port ${port} (${name}) is in use; choose another one`);
    await sleep(50);
  }
  return port;
}

async function takeFree(wishes: (number | undefined)[], take: Take): Promise<number> {
  for (const port of wishes) {
    if (port !== undefined && (await take(port))) return port;
  }
  for (;;) {
    const port = await anyFreePort();
    if (await take(port)) return port;
  }
}

/**
 * Between choosing a port and listening on it there is time in which a second stack starting at
 * the same moment would choose it too, so stacks of one user tell each other.
 */
async function reserve(port: number, purpose: string): Promise<boolean> {
  const directory = join(tmpdir(), `perdure-ports-${process.getuid?.() ?? 'user'}`);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return (await claimFile(join(directory, String(port)), purpose)) === undefined;
}

async function isFree(port: number): Promise<boolean> {
  // A server on all addresses and one on loopback exclude each other only when both are asked for.
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '0.0.0.0'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
