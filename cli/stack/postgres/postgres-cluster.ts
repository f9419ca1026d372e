import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresBinaries } from './postgres-binaries';
import type { PostgresHome } from './postgres-home';
import { writePrivate } from '../process/json-file';
import { runTool } from '../temporal/run-tool';

export const superuser = 'perdure';

export interface ClusterOptions {
  home: PostgresHome;
  binaries: PostgresBinaries;
  passwordFile: string;
  quick: boolean;
  log: (line: string) => void;
  signal?: AbortSignal | undefined;
}

/** The password of the cluster's superuser; makes the cluster when there is none. */
export async function ensureCluster(options: ClusterOptions): Promise<string> {
  const data = join(options.home.path, 'data');
  if (existsSync(join(data, 'PG_VERSION'))) return readPassword(options.passwordFile, data);
  options.log('creating the database cluster');
  const password = randomBytes(24).toString('base64url');
  writePrivate(options.passwordFile, `${password}\n`);
  await initialise(options, password, data);
  return password;
}

/** Made under another name and renamed: an interrupted start leaves no half cluster. */
async function initialise(options: ClusterOptions, password: string, data: string): Promise<void> {
  const { path, user } = options.home;
  const unfinished = join(path, 'unfinished');
  const passwordForTool = join(path, 'password');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(passwordForTool, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordForTool, user.uid, user.gid);
  const args = [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${passwordForTool}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ];
  if (options.quick) args.push('--no-sync');
  try {
    await runTool(options.binaries.initdb, args, {
      env: postgresEnv(),
      user,
      signal: options.signal,
    });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`creating the database cluster failed: ${(error as Error).message}`);
  } finally {
    rmSync(passwordForTool, { force: true });
  }
  renameSync(unfinished, data);
}

/** Only what the programs need: their messages are read, so they must come in one language. */
export function postgresEnv(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}

function readPassword(file: string, data: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  throw new Error(`${file} is missing, but there is a database in ${data}. Restore it or remove both.`);
}
