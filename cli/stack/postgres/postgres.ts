import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { type Child, launch } from '../process/children';
import { choosePort } from '../process/ports';
import { type PostgresBinaries, preparePostgres } from './postgres-binaries';
import { ensureCluster, postgresEnv, superuser } from './postgres-cluster';
import { type PostgresHome, prepareHome } from './postgres-home';
import { clearPostmaster, readPostmasterPid } from './postmaster-pid';

export interface PostgresOptions {
  /** Its parent keeps the password, the port and the log. The caller owns both directories. */
  dataDir: string;
  port?: number | undefined;
  /** For tests: a crash of the machine, not of a process, may lose data. */
  quick?: boolean | undefined;
  /** Created when missing. Default `perdure`. */
  database?: string | undefined;
  log: (line: string) => void;
  signal?: AbortSignal | undefined;
}

export interface RunningPostgres extends Pick<Child, 'pid' | 'logFile' | 'exited' | 'stop' | 'kill'> {
  url: string;
}

const startAttempts = 20;

export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const stateDir = dirname(options.dataDir);
  const home = prepareHome(options.dataDir, options.log);
  const binaries = preparePostgres(home.user, options.log);
  const data = join(home.path, 'data');
  await clearPostmaster(data, options.log);
  const password = await ensureCluster({
    home,
    binaries,
    passwordFile: join(stateDir, 'postgres-password'),
    quick: options.quick ?? false,
    log: options.log,
    signal: options.signal,
  });
  const port = await choosePort(stateDir, 'postgres', { fixed: options.port });
  const child = await startServer(options, home, binaries, port);
  const database = options.database ?? 'perdure';
  const address = `postgresql://${superuser}:${password}@127.0.0.1:${port}`;
  try {
    await ensureDatabase(`${address}/postgres`, database);
  } catch (error) {
    await child.stop();
    throw error;
  }
  const { pid, logFile, exited, stop, kill } = child;
  return { url: `${address}/${database}`, pid, logFile, exited, stop, kill };
}

/**
 * After a kill -9 the helpers of the dead server may live a moment longer and hold its shared
 * memory, and a new server then refuses to start: it is tried again until they are gone.
 */
async function startServer(
  options: PostgresOptions,
  home: PostgresHome,
  binaries: PostgresBinaries,
  port: number,
): Promise<Child> {
  const data = join(home.path, 'data');
  for (let attempt = 1; ; attempt += 1) {
    const child = await launch({
      name: 'postgres',
      stateDir: dirname(options.dataDir),
      command: binaries.postgres,
      args: ['-D', data, '-p', String(port), ...settings(options.quick ?? false)],
      env: postgresEnv(),
      cwd: '/',
      user: home.user,
      // SIGINT is the fast shutdown: sessions are ended, everything is written.
      stopSignal: 'SIGINT',
      graceMs: 15_000,
      signal: options.signal,
    });
    if (await ready(child, data, options.signal)) return child;
    options.signal?.throwIfAborted();
    const tail = child.tail();
    if (!tail.includes('still in use') || attempt === startAttempts) {
      throw new Error(`PostgreSQL did not start (${await child.exited}). End of ${child.logFile}:\n${tail}`);
    }
    await sleep(250);
  }
}

async function ready(child: Child, data: string, signal?: AbortSignal): Promise<boolean> {
  while (!child.hasExited()) {
    if (signal?.aborted) await child.stop();
    const postmaster = readPostmasterPid(data);
    if (postmaster?.pid === child.pid && postmaster.status === 'ready') return true;
    await sleep(20);
  }
  return false;
}

function settings(quick: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // A billing run that does not fit writes its pages out between two chunks.
    shared_buffers: quick ? '128MB' : '512MB',
    max_connections: '200',
    max_wal_size: '4GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(quick && { fsync: 'off', full_page_writes: 'off' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
