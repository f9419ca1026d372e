import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../config/paths';
import { measured, type Benchmark } from './benchmark';
import { timed } from './support/measure';

const PROGRAM = path.join(projectRoot, 'bin', 'perdure.js');
const READY = 'Perdure is ready';

/** Built and installed already: what a user waits for at the second and every later start. */
export const start: Benchmark = {
  name: 'start',
  about: 'seconds from `perdure up` to ready, first and second, and the first answer of a fresh API',
  async run() {
    const stateDir = mkdtempSync(path.join(tmpdir(), 'perdure-bench-'));
    try {
      const first = await up(stateDir);
      await first.stop();
      const second = await up(stateDir);
      const api = await firstAnswer(stateDir).finally(() => second.stop());
      return [
        measured('start.first', first.seconds, 's', { atMost: 20 }, 'empty state directory'),
        measured('start.second', second.seconds, 's', { atMost: 20 }, 'data and ports are there'),
        measured('start.api', api, 's', { atMost: 2 }, 'from spawn to the first 200'),
      ];
    } finally {
      await rm(stateDir, { recursive: true, force: true });
    }
  },
};

async function up(stateDir: string): Promise<{ seconds: number; stop(): Promise<void> }> {
  const port = String(await freePort());
  const args = [PROGRAM, 'up', '--state-dir', stateDir, '--port', port];
  let stop = (): Promise<void> => Promise.resolve();
  const ms = await timed(async () => {
    const child = launch(args, withoutServers());
    stop = child.stop;
    await child.says(READY);
  });
  return { seconds: ms / 1000, stop };
}

/** One more API process beside the running one, asked until it answers. */
async function firstAnswer(stateDir: string): Promise<number> {
  const address = JSON.parse(readFileSync(path.join(stateDir, 'stack.json'), 'utf8')) as Record<
    string,
    string
  >;
  const port = await freePort();
  const env = { ...process.env, ...address, PORT: String(port), FILES_DIR: path.join(stateDir, 'files') };
  let stop = (): Promise<void> => Promise.resolve();
  const ms = await timed(async () => {
    ({ stop } = launch([PROGRAM, 'api'], env));
    while (!(await answers(port))) await sleep(5);
  });
  await stop();
  return ms / 1000;
}

function launch(args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      createInterface(child.stdout).on('line', (line) => line.includes(words) && resolve());
      child.once('exit', (code) => reject(new Error(`perdure ended with exit code ${code}`)));
    });
  const stop = async () => {
    child.kill('SIGINT');
    await exited;
  };
  return { says, stop };
}

/** A database or cluster of the caller's is not to be started, hence not to be measured. */
function withoutServers(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  return env;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port, path: '/v1/health' }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    sent.on('error', () => resolve(false));
    sent.end();
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
