// Compiles the TypeScript folders into dist/, bundles the workflows and makes the OpenAPI document. Only what changed is done
// again, and nothing heavy is loaded when nothing changed.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { compileFiles, isCompiled } from './compile.mjs';
import { bundleStale, bundleWorkflows } from './bundle.mjs';
import { documentStale, writeDocument } from './openapi.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const folders = [
  'domain',
  'store',
  'workflows',
  'activities',
  'worker',
  'commands',
  'queries',
  'api',
  'cli',
  'config',
  'test/contract',
  'test/support',
  'test/replay',
  'bench',
];
/** The client is a package of its own, with its output, types included, beside its sources. */
const client = { source: join(root, 'client', 'src'), output: join(root, 'client', 'dist'), declared: true };
const compiled = [
  ...folders.map((folder) => ({ source: join(root, folder), output: join(dist, folder) })),
  client,
];

export async function build(log = () => {}) {
  if (!outdated()) return;
  await withLock(join(dist, '.lock'), async () => {
    // Another process may have built while this one waited.
    const started = Date.now();
    const { stale, orphans } = pending();
    for (const orphan of orphans) rmSync(orphan, { force: true });
    if (stale.length > 0) {
      await compileFiles(stale);
      log(`compiled ${stale.length} files in ${seconds(started)}`);
    }
    if (bundleStale(dist)) {
      const bundling = Date.now();
      await bundleWorkflows(dist);
      log(`bundled the workflows in ${seconds(bundling)}`);
    }
    if (documentStale(dist)) {
      const making = Date.now();
      writeDocument(dist);
      log(`made the OpenAPI document in ${seconds(making)}`);
    }
  });
}

function outdated() {
  const { stale, orphans } = pending();
  return stale.length > 0 || orphans.length > 0 || bundleStale(dist) || documentStale(dist);
}

/**
 * An output carries the time stamp of its source, so an older source that comes back is seen too.
 * Copying a time stamp may lose a fraction of a millisecond.
 */
function pending() {
  const wanted = new Set();
  const stale = [];
  for (const folder of compiled) {
    for (const source of filesUnder(folder.source)) {
      const { declared } = folder;
      if (source.endsWith('.md') || (source.endsWith('.d.ts') && !declared)) continue;
      const place = join(folder.output, relative(folder.source, source));
      const output = isCompiled(source) ? place.replace(/\.ts$/, '.js') : place;
      const outputs = declared && isCompiled(source) ? [output, place.replace(/\.ts$/, '.d.ts')] : [output];
      for (const each of outputs) wanted.add(each);
      if (isCompiled(source)) wanted.add(`${output}.map`);
      const isStale = outputs.some((each) => Math.abs(timeStamp(source) - timeStamp(each)) > 2);
      if (isStale) stale.push({ source, output, declared });
    }
  }
  const orphans = compiled
    .flatMap(({ output }) => filesUnder(output))
    .filter((output) => !wanted.has(output));
  return { stale, orphans };
}

function filesUnder(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

function timeStamp(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? -1;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await build((line) => console.log(`build: ${line}`));
  } catch (error) {
    console.error(`build failed: ${error.message}`);
    process.exitCode = 1;
  }
}
