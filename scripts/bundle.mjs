import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

/** The bundle belongs to exactly these compiled files; its stamp says which. */
export function bundleStale(dist) {
  if (!existsSync(join(dist, 'workflows', 'index.js'))) return false;
  if (!existsSync(join(dist, 'workflow-bundle.js'))) return true;
  return readStamp(dist) !== stampOf(dist);
}

export async function bundleWorkflows(dist) {
  const stamp = stampOf(dist);
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(dist, 'workflows', 'index.js'),
    preloadModules: [join(dist, 'workflows', 'preloaded.js')],
    logger: new DefaultLogger('WARN'),
  });
  place(join(dist, 'workflow-bundle.js'), code);
  place(join(dist, 'workflow-bundle.stamp'), stamp);
}

const stampOf = (dist) => fingerprint(dist, ['domain', 'workflows']);

function readStamp(dist) {
  const file = join(dist, 'workflow-bundle.stamp');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function place(file, text) {
  const temp = `${file}.${process.pid}.tmp`;
  writeFileSync(temp, text);
  renameSync(temp, file);
}
