import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { cacheDir } from './cache-dir';
import { type Child, launch } from '../process/children';
import { findTemporal } from './find-temporal';
import { installers } from './install-temporal';
import { choosePort } from '../process/ports';

export interface TemporalOptions {
  /** Holds the database file; its parent keeps the ports and the log. */
  dataDir: string;
  port?: number | undefined;
  log: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export interface RunningTemporal extends Pick<Child, 'pid' | 'logFile' | 'exited' | 'stop' | 'kill'> {
  address: string;
  uiUrl: string;
}

const startAttempts = 3;

export async function startTemporal(options: TemporalOptions): Promise<RunningTemporal> {
  const { log, signal } = options;
  const program = await findTemporal({
    env: process.env,
    cacheDir: cacheDir(),
    log,
    installers: installers(log, signal),
    signal,
  });
  for (let attempt = 1; ; attempt += 1) {
    const started = await startServer(options, program);
    if ('address' in started) return started;
    signal?.throwIfAborted();
    // The server picks further ports by itself, and two servers starting at once may pick the same.
    if (attempt === startAttempts) throw new Error(started.failure);
    log('the Temporal server ended while starting; trying again');
  }
}

async function startServer(
  options: TemporalOptions,
  program: string,
): Promise<RunningTemporal | { failure: string }> {
  const stateDir = dirname(options.dataDir);
  // The folder of an earlier release may be open to all.
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  chmodSync(options.dataDir, 0o700);
  const port = await choosePort(stateDir, 'temporal', { fixed: options.port });
  const uiPort = await choosePort(stateDir, 'temporal-ui');
  const child = await launch({
    name: 'temporal',
    stateDir,
    command: program,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--namespace', 'default'],
      ...['--port', String(port), '--ui-port', String(uiPort)],
      ...['--db-filename', join(options.dataDir, 'temporal.db')],
      // Write-ahead logging gives about twice the throughput of the default.
      ...['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1'],
      // It has one shard, and by default a shard looks for new tasks twenty times a second: each would wait up to 50 ms.
      ...['--dynamic-config-value', 'history.transferProcessorMaxPollRPS=500'],
      ...['--dynamic-config-value', 'history.timerProcessorMaxPollRPS=500'],
      // Any number of updates of one workflow: see `commands/orchestrator/lanes`.
      ...['--dynamic-config-value', 'history.maxInFlightUpdates=0'],
      ...['--log-level', 'warn', '--color', 'never'],
    ],
    env: withoutClientSettings(process.env),
    signal: options.signal,
  });
  const address = `127.0.0.1:${port}`;
  if (!(await ready(child, address, options.signal))) {
    const tail = child.tail();
    const ending = await child.exited;
    return { failure: `the Temporal server did not start (${ending}). End of ${child.logFile}:\n${tail}` };
  }
  const { pid, logFile, exited, stop, kill } = child;
  return { address, uiUrl: `http://127.0.0.1:${uiPort}`, pid, logFile, exited, stop, kill };
}

async function ready(child: Child, address: string, signal?: AbortSignal): Promise<boolean> {
  while (!child.hasExited()) {
    if (signal?.aborted) await child.stop();
    else if (await answers(address)) return true;
    else await sleep(50);
  }
  return false;
}

async function answers(address: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: '1s' });
    await connection.workflowService.describeNamespace({ namespace: 'default' });
    return true;
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
}

/** Settings for clients of a cluster would be read by the server program too. */
function withoutClientSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('TEMPORAL_')));
}
