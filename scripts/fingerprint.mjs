import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of the compiled files in these folders, and the packages that they use. */
export function fingerprint(dist, folders) {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(dist, '..', 'package-lock.json')));
  for (const folder of folders) {
    const path = join(dist, folder);
    if (!existsSync(path)) continue;
    for (const file of readdirSync(path, { recursive: true }).sort()) {
      if (!file.endsWith('.js')) continue;
      hash.update(`${folder}/${file} ${Math.trunc(statSync(join(path, file)).mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}
