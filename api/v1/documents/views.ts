import type { z } from 'zod';
import type { DocumentRef } from '../../../domain/contract/contract';
import type { document as schema } from './schemas';

export function documentView(document: DocumentRef): z.infer<typeof schema> {
  const { id, filename, contentType, size, sha256, addedAt, addedBy } = document;
  return { id, filename, content_type: contentType, size, sha256, added_at: addedAt, added_by: addedBy };
}
