import type { Readable } from 'node:stream';

/** Where uploaded documents live, by digest of their content: saving the same file twice is one file. */
export interface FileStore {
  save(content: Buffer): Promise<{ sha256: string; size: number }>;
  /** The content from its beginning; null when there is no such file. */
  open(digest: string): Promise<Readable | null>;
}
