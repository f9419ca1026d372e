// Makes the checkout ready to run: packages installed, sources compiled. Plain Node, because it
// runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.perdure-lock');

export async function bootstrap(log = (line) => console.error(line)) {
  requireNode();
  if (!installed()) {
    const lock = join(root, '.perdure', 'bootstrap.lock');
    const waiting = () => log('waiting for another process that is installing packages');
    await withLock(
      lock,
      async () => {
        if (!installed()) await install(log);
      },
      waiting,
    );
  }
  const { build } = await import('./build.mjs');
  await build(log);
}

function requireNode() {
  const { engines } = readJson(join(root, 'package.json'));
  const [major, minor] = numbers(engines.node);
  const [haveMajor, haveMinor] = numbers(process.versions.node);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  throw new Error(`Node ${engines.node} is needed; this is ${process.versions.node} (${process.execPath})`);
}

function numbers(version) {
  return version.match(/\d+/g).map(Number);
}

function installed() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (readStamp() === stamp) return true;
  if (!matchesLock(JSON.parse(lock))) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}

/** npm writes this list last: packages installed by hand and complete are not installed again. */
function matchesLock(lock) {
  let present;
  try {
    present = readJson(join(root, 'node_modules', '.package-lock.json')).packages;
  } catch {
    return false;
  }
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || wanted.devOptional || present[path]?.version === wanted.version,
  );
}

async function install(log) {
  const started = Date.now();
  const elapsed = () => `${Math.round((Date.now() - started) / 1000)} s`;
  log('installing packages (npm ci)');
  const ticker = setInterval(() => log(`still installing packages (${elapsed()})`), 5_000);
  try {
    await runNpm([
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
  } finally {
    clearInterval(ticker);
  }
  if (!installed()) throw new Error('npm ci left packages out; run "npm ci" by hand to see which');
  log(`packages installed in ${elapsed()}`);
}

function runNpm(args) {
  // Under `npm start` the same npm is used again.
  const npm = process.env.npm_execpath;
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Everything is needed to build, whatever the environment says about production.
      env: { ...process.env, NODE_ENV: 'development' },
    });
    let output = '';
    const collect = (chunk) => (output = (output + chunk).slice(-8_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const forget = forwardSignals(child);
    child.once('error', (error) => reject(new Error(`npm cannot be run: ${error.message}`)));
    child.once('close', (code, signal) => {
      forget();
      if (code === 0) return resolve();
      reject(
        new Error(
          `npm ci failed (${signal ?? `exit code ${code}`}):\n${output.trim()}\n` +
            'Check the network and the npm registry setting (npm config get registry), then start again.',
        ),
      );
    });
  });
}

/** Ctrl-C while installing ends npm and everything it started, then this process. */
function forwardSignals(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      console.error('stopping the installation');
      child.once('close', () => process.exit(130));
      process.kill(-child.pid, 'SIGTERM');
      // npm may finish its downloads first; half-installed packages are installed anew anyway.
      setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 1_000);
    };
    process.once(signal, handler);
    return () => process.removeListener(signal, handler);
  });
  return () => handlers.forEach((remove) => remove());
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await bootstrap();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
