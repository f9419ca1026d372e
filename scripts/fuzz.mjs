#!/usr/bin/env node
/**
 * Lets schemathesis send to every route of a stack of its own (test/contract/fuzz.ts). It is a program in Python, which
 * is installed here, into a folder of its own, as test/contract/requirements.txt says.
 *
 *   npm run fuzz -- [--seed 1] [--examples 10] [--install]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bootstrap } from './bootstrap.mjs';
import { withLock } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const requirements = join(root, 'test', 'contract', 'requirements.txt');
const home = join(root, '.perdure', 'fuzz');
const program = join(home, 'bin', 'schemathesis');
const stamp = join(home, 'installed.txt');
const python = process.env.PYTHON ?? 'python3';

function installed() {
  const wanted = readFileSync(requirements, 'utf8');
  return existsSync(program) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

function install() {
  if (installed()) return;
  console.error(`installing schemathesis into ${home}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  run(python, ['-m', 'venv', home]);
  const pip = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--no-compile',
    '--require-hashes',
  ];
  run(join(home, 'bin', 'python'), [...pip, '-r', requirements]);
  writeFileSync(stamp, readFileSync(requirements));
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (status === 0) return;
  throw new Error(
    `SCHEMATHESIS IS NOT INSTALLED, so no route was tried: ${[command, ...args].join(' ')} failed ` +
      `(${error?.message ?? `exit code ${status}`}).\n` +
      'It needs Python 3.11 or later with venv (on Debian: apt-get install python3-venv; another one: PYTHON=…) ' +
      'and a package index that pip reaches (pip config list).',
  );
}

const options = process.argv.slice(2);
try {
  await withLock(`${home}.lock`, install, () =>
    console.error('waiting for another process that installs it'),
  );
  if (!options.includes('--install')) {
    await bootstrap();
    const fuzz = join(root, 'dist', 'test', 'contract', 'fuzz.js');
    const { status } = spawnSync(process.execPath, [fuzz, program, ...options], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
