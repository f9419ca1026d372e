import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot } from '../../config/paths';

export interface ReplayRequest {
  temporalAddress: string;
  organisations: string[];
}

declare global {
  var perdureReplayer: Promise<() => Promise<void>> | undefined;
}

/** Once for all projects of a run. */
export async function startReplayer(): Promise<void> {
  globalThis.perdureReplayer ??= start();
  await globalThis.perdureReplayer;
}

export async function stopReplayer(): Promise<void> {
  const stop = await globalThis.perdureReplayer;
  globalThis.perdureReplayer = undefined;
  await stop?.();
}

async function start(): Promise<() => Promise<void>> {
  const child = fork(path.join(projectRoot, 'dist', 'test', 'support', 'replay-process.js'));
  const ended = once(child, 'exit');
  const failed = ended.then(() => Promise.reject(new Error('The process that replays workflows ended.')));
  failed.catch(() => undefined);
  const [port] = (await Promise.race([once(child, 'message'), failed])) as [number];
  process.env['PERDURE_TEST_REPLAYER'] = `http://127.0.0.1:${port}`;
  return async () => {
    child.disconnect();
    await ended;
  };
}

/** What does not replay on the present code. */
export async function faultsOfReplay(asked: ReplayRequest): Promise<string[]> {
  const url = process.env['PERDURE_TEST_REPLAYER'] ?? '';
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(asked) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text) as string[];
}
