import type { Attachment } from '../domain/adjustment/adjustment';
import { RefusedError } from '../domain/shared/errors';
import { InvalidFieldError } from '../domain/shared/failures';
import type { Services } from './services';

/** A document as somebody sends it. */
export interface NewFile {
  filename: string;
  contentType: string;
  content: Buffer;
}

/**
 * Stores a file for what is done with it. It is there before a row can name it, and gone again when that was refused. As
 * long as the outcome is not known it stays.
 */
export async function withFile<Result>(
  { files }: Pick<Services, 'files'>,
  { content, filename, contentType }: NewFile,
  use: (stored: Attachment) => Promise<Result>,
): Promise<Result> {
  const { sha256, size, keep, discard } = await files.stage(content);
  try {
    const result = await use({ filename, contentType, sha256, size });
    await keep();
    return result;
  } catch (error) {
    if (error instanceof RefusedError || error instanceof InvalidFieldError) await discard();
    throw error;
  }
}
