// Makes dist/openapi.json, which takes too long to be made while somebody waits for it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

const document = (dist) => join(dist, 'openapi.json');
const stampFile = (dist) => join(dist, 'openapi.stamp');

/** The document belongs to exactly these compiled files; its stamp says which. */
export function documentStale(dist) {
  if (!existsSync(join(dist, 'api', 'v1', 'index.js'))) return false;
  if (!existsSync(document(dist)) || !existsSync(stampFile(dist))) return true;
  return readFileSync(stampFile(dist), 'utf8') !== stampOf(dist);
}

/** In a process of its own: what this one has loaded may be older than what it has compiled. */
export function writeDocument(dist) {
  const stamp = stampOf(dist);
  const temp = `${document(dist)}.${process.pid}.tmp`;
  execFileSync(process.execPath, ['-e', PROGRAM, temp], { cwd: dist });
  renameSync(temp, document(dist));
  writeFileSync(stampFile(dist), stamp);
}

const PROGRAM = `
  const { documentText } = require('./api/openapi/served.js');
  const { routes } = require('./api/v1/index.js');
  require('node:fs').writeFileSync(process.argv[1], documentText(routes));
`;

/** What schemas and declarations are made of. */
const stampOf = (dist) => fingerprint(dist, ['api', 'domain']);
