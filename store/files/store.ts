import type { Readable } from 'node:stream';

/** A file that is there already, but as nobody's yet. */
export interface StagedFile {
  sha256: string;
  size: number;
  /** A row names it now. */
  keep(): Promise<void>;
  /** What it was for has been refused. */
  discard(): Promise<void>;
}

/** Where uploaded documents live, by digest of their content: keeping the same file twice is one file. */
export interface FileStore {
  stage(content: Buffer): Promise<StagedFile>;
  /** The content from its beginning; null when there is no such file. One that was never kept, but named, is found too. */
  open(digest: string): Promise<Readable | null>;
}
