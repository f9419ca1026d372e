import { createReadStream } from 'node:fs';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newId, sha256 } from '../db/ids';
import type { FileStore } from './store';

/** A folder. Several API processes share it only where they share the disk. */
export function diskFiles(folder: string): FileStore {
  const place = (digest: string) => path.join(folder, digest.slice(0, 2), digest);
  return {
    async save(content) {
      const digest = sha256(content);
      const target = place(digest);
      await mkdir(path.dirname(target), { recursive: true });
      // Written aside and renamed, so that a crash never leaves half a document under its digest.
      const aside = `${target}.${newId()}`;
      await writeFile(aside, content);
      await rename(aside, target);
      return { sha256: digest, size: content.length };
    },
    async open(digest) {
      const target = place(digest);
      try {
        await access(target);
        return createReadStream(target);
      } catch {
        return null;
      }
    },
  };
}
