import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, launch } from './process/children';
import type { Stack } from './stack';

export interface ServiceOptions {
  root: string;
  stateDir: string;
  stack: Stack;
  port: number;
  signal: AbortSignal;
}

const healthMs = 60_000;

export function startWorker(options: ServiceOptions): Promise<Child> {
  // Longer than the worker's own grace for activities, which must end in order.
  return launchOwn('worker', options, 30_000);
}

/** Started means that it answers. */
export async function startApi(options: ServiceOptions): Promise<Child> {
  const child = await launchOwn('api', options, 15_000);
  const deadline = Date.now() + healthMs;
  while (!(await healthy(options.port))) {
    if (child.hasExited()) throw serviceFailure('api', child, `it ended (${await child.exited})`);
    if (options.signal.aborted || Date.now() > deadline) {
      await child.stop();
      options.signal.throwIfAborted();
      throw serviceFailure('api', child, `no answer on port ${options.port} in ${healthMs / 1000} s`);
    }
    await sleep(50);
  }
  // Another program on the same port may have answered instead.
  if (child.hasExited()) throw serviceFailure('api', child, `it ended (${await child.exited})`);
  return child;
}

export function serviceFailure(name: string, child: Child, reason: string): Error {
  const tail = child.tail();
  return new Error(`the ${name} did not start: ${reason}. End of ${child.logFile}:\n${tail}`);
}

function launchOwn(name: 'api' | 'worker', options: ServiceOptions, graceMs: number): Promise<Child> {
  const { root, stateDir, signal } = options;
  return launch({
    name,
    stateDir,
    command: process.execPath,
    args: ['--enable-source-maps', join(root, 'bin', 'perdure.js'), name],
    cwd: root,
    env: serviceEnv(options),
    graceMs,
    signal,
  });
}

function serviceEnv(options: ServiceOptions): NodeJS.ProcessEnv {
  const { stack, port } = options;
  const env = {
    ...process.env,
    // Built already, by the start that is running.
    PERDURE_PREBUILT: '1',
    DATABASE_URL: stack.databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
    // Receivers of webhooks that are tried out are on this machine.
    WEBHOOK_ALLOW: process.env['WEBHOOK_ALLOW'] ?? 'localhost,127.0.0.0/8,::1',
    FILES_DIR: process.env['FILES_DIR'] ?? join(options.stateDir, 'files'),
    // Links to files outlive the process that made them.
    FILES_SECRET_FILE: process.env['FILES_SECRET_FILE'] ?? join(options.stateDir, 'files-secret'),
    // What is sealed in the database is opened by the processes of later starts.
    SECRETS_KEY_FILE: process.env['SECRETS_KEY_FILE'] ?? join(options.stateDir, 'secrets-key'),
  };
  if (!stack.temporal) return env;
  // Our own server wants no key, certificate or profile that is meant for another cluster.
  const plain = Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_'));
  return {
    ...Object.fromEntries(plain),
    TEMPORAL_ADDRESS: stack.temporalAddress,
    // A file that is not there: the SDK stumbles over an empty one.
    TEMPORAL_CONFIG_FILE: join(options.stateDir, 'no-temporal-profile.toml'),
  };
}

async function healthy(port: number): Promise<boolean> {
  try {
    const url = `http://127.0.0.1:${port}/v1/health`;
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
