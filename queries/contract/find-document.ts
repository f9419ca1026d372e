import type { Contract, DocumentRef } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';

/** A document of a contract that the caller may see. */
export function findDocument({ documents }: Pick<Contract, 'documents'>, id: string): DocumentRef {
  const document = documents.find((candidate) => candidate.id === id);
  if (!document) throw notFound('document');
  return document;
}
