import { createReadStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId, sha256 } from '../db/ids';
import type { FileStore } from './store';

/** Documents are for the service alone, on a disk that others use too. */
const OWNER_ONLY = { folder: 0o700, file: 0o600 };

/** A folder. Several API processes share it only where they share the disk. */
export function diskFiles(folder: string): FileStore {
  const place = (digest: string) => path.join(folder, digest.slice(0, 2), digest);
  return {
    async stage(content) {
      const digest = sha256(content);
      const target = place(digest);
      await mkdir(path.dirname(target), { recursive: true, mode: OWNER_ONLY.folder });
      // Under a name of its own, so that to discard it takes nothing from others who send the same.
      const aside = `${target}.${newId()}`;
      await writeFile(aside, content, { mode: OWNER_ONLY.file });
      return {
        sha256: digest,
        size: content.length,
        keep: () => rename(aside, target),
        discard: () => rm(aside, { force: true }),
      };
    },
    async open(digest) {
      const target = place(digest);
      const found = (await isThere(target)) ? target : await stagedOf(target);
      return found === null ? null : createReadStream(found);
    },
  };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** A process that ends between its row and its file leaves the file where it was staged. */
async function stagedOf(target: string): Promise<string | null> {
  const folder = path.dirname(target);
  const names = await readdir(folder).catch(() => []);
  const staged = names.find((name) => name.startsWith(`${path.basename(target)}.`));
  return staged === undefined ? null : path.join(folder, staged);
}
