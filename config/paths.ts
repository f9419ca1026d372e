import { existsSync } from 'node:fs';
import path from 'node:path';

/** The checkout: the nearest folder above this file with a package.json, from the sources and from dist alike. */
export const projectRoot: string = findRoot(__dirname);

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder)
    throw new Error('package.json was not found above the program; run it from a checkout.');
  return findRoot(parent);
}
