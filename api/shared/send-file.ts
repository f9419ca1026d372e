import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { FileStore } from '../../store/files/store';
import { notFound } from '../../domain/shared/failures';

interface StoredFile {
  filename: string;
  contentType: string;
  sha256: string;
}

/** Answers an uploaded file. Always a download: an uploaded page must never run in this origin. */
export async function sendFile(
  res: Response,
  files: FileStore,
  file: StoredFile | null | undefined,
  what: string,
): Promise<void> {
  const write = await download(files, file, what);
  await write(res);
}

/** The same as the body of a declared answer. Opened before anything is sent, so that a missing file is a 404. */
export async function download(
  files: FileStore,
  file: StoredFile | null | undefined,
  what: string,
): Promise<(res: Response) => Promise<void>> {
  const content = file && (await files.open(file.sha256));
  if (!content) throw notFound(what);
  return async (res) => {
    res
      .attachment(file.filename)
      .set('Content-Type', file.contentType)
      .set('X-Content-Type-Options', 'nosniff');
    try {
      // A pipe would leave the store's end open when the reader goes away, and a fault of it would end the process.
      await pipeline(content, res);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
    }
  };
}
