import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi, startWorker, type ServiceOptions } from '../../cli/stack/services';
import { choosePort } from '../../cli/stack/process/ports';
import { startStack, type Stack } from '../../cli/stack/stack';
import { supervise, type Supervised } from '../../cli/stack/process/supervisor';
import type { Child } from '../../cli/stack/process/children';
import { migrate } from '../../cli/migrate';
import { projectRoot } from '../../config/paths';
import { TEST_SECRETS_KEY } from './secrets';

/** What a test needs to know to talk to the running stack; plain data, so that it crosses to Jest's workers. */
export interface StackAddress {
  url: string;
  databaseUrl: string;
  temporalAddress: string;
}

export interface TestStack extends StackAddress {
  stateDir: string;
  servers: Stack;
  worker: Supervised<Child>;
  api: Supervised<Child>;
  stop(): Promise<void>;
}

export interface TestStackOptions {
  /** A crash of the machine may lose data; that of a process does not. Default true. */
  quick?: boolean;
  /** Where worker and API find the database, for tests that stand between. */
  route?(databaseUrl: string): { worker: string; api: string };
}

/** A real PostgreSQL, Temporal, worker and API of its own, in a folder that goes away with it. */
export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  // Tests and benchmarks send from one token what no client does; what limits it has a test of its own.
  process.env['REQUESTS_PER_MINUTE'] ??= '10000000';
  process.env['WRONG_TOKENS_PER_MINUTE'] ??= '10000000';
  // Nobody waits for days until a webhook is sent again.
  process.env['WEBHOOK_RETRIES'] ??= '100ms,200ms,400ms,800ms,1s,1s,1s,1s,1s';
  process.env['WEBHOOK_TIMEOUT'] ??= '2s';
  process.env['SECRETS_KEY'] ??= TEST_SECRETS_KEY;
  const stateDir = mkdtempSync(path.join(tmpdir(), 'perdure-test-'));
  const quiet = () => undefined;
  const servers = await startStack({ stateDir, log: quiet, quick: options.quick ?? true });
  const { databaseUrl, temporalAddress } = servers;
  try {
    await migrate({ databaseUrl, log: quiet });
    const port = await choosePort(stateDir, 'api');
    const signal = new AbortController().signal;
    const urls = options.route?.(databaseUrl) ?? { worker: databaseUrl, api: databaseUrl };
    const service = (name: keyof typeof urls): ServiceOptions => {
      const stack = { ...servers, databaseUrl: urls[name] };
      return { root: projectRoot, stateDir, stack, port, signal };
    };
    const start = (name: string, begin: () => Promise<Child>) =>
      supervise({ name, start: begin, log: quiet, revive: false });
    const [worker, api] = await Promise.all([
      start('worker', () => startWorker(service('worker'))),
      start('api', () => startApi(service('api'))),
    ]);
    // How each stops in order is a test of its own; here nobody waits for what takes seconds.
    const stop = async () => {
      await Promise.all([api.kill(), worker.kill(), servers.temporal?.kill()]);
      await servers.stop();
      await rm(stateDir, { recursive: true, force: true });
    };
    return {
      stateDir,
      url: `http://127.0.0.1:${port}`,
      databaseUrl,
      temporalAddress,
      servers,
      worker,
      api,
      stop,
    };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}
