import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bundle belongs to exactly these compiled files; its stamp says which. */
export function bundleStale(dist) {
  if (!existsSync(join(dist, 'workflows', 'index.js'))) return false;
  if (!existsSync(join(dist, 'workflow-bundle.js'))) return true;
  return readStamp(dist) !== fingerprint(dist);
}

export async function bundleWorkflows(dist) {
  const stamp = fingerprint(dist);
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(dist, 'workflows', 'index.js'),
    preloadModules: [join(dist, 'workflows', 'preloaded.js')],
    logger: new DefaultLogger('WARN'),
  });
  place(join(dist, 'workflow-bundle.js'), code);
  place(join(dist, 'workflow-bundle.stamp'), stamp);
}

function fingerprint(dist) {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(dist, '..', 'package-lock.json')));
  for (const folder of ['domain', 'workflows']) {
    const path = join(dist, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path, { recursive: true }).sort()) {
      if (!file.endsWith('.js')) continue;
      hash.update(`${folder}/${file} ${Math.trunc(statSync(join(path, file)).mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}

function readStamp(dist) {
  const file = join(dist, 'workflow-bundle.stamp');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function place(file, text) {
  const temp = `${file}.${process.pid}.tmp`;
  writeFileSync(temp, text);
  renameSync(temp, file);
}
