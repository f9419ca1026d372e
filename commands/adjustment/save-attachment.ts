import type { Attachment } from '../../domain/adjustment/adjustment';
import type { Services } from '../services';

/** A document as somebody sends it. */
export interface NewAttachment {
  filename: string;
  contentType: string;
  content: Buffer;
}

export async function saveAttachment(
  { files }: Services,
  { content, ...named }: NewAttachment,
): Promise<Attachment> {
  return { ...named, ...(await files.save(content)) };
}
