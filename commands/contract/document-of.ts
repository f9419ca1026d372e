import { DEFAULT_DOCUMENT } from '../../domain/contract/draft';
import { hasPricedItems, type ContractKind } from '../../domain/contract/kinds';
import { filledIn, type Blanks } from '../../domain/space/template';
import { invalidField } from '../../domain/shared/failures';
import type { Context, ReadServices } from '../../queries/context';
import { entryByExternalId } from '../../store/register/entries';

interface Said {
  kind: ContractKind;
  documentType?: string | null;
}

/** The text that the type of the document brings along; null where it brings none (R2-02, R2-11). */
export async function documentOf(
  { db }: ReadServices,
  { scope }: Context,
  { kind, documentType }: Said,
  blanks: Blanks,
): Promise<string | null> {
  if (documentType == null) return null;
  if (!hasPricedItems({ kind }))
    throw invalidField(
      'document_type',
      'not_allowed',
      `belongs to no contract of the kind ${kind}; leave it out`,
    );
  const entry = await entryByExternalId(db, scope, 'document_type', documentType);
  if (entry?.isActive) return entry.details.template && filledIn(entry.details.template, blanks);
  if (!entry && documentType === DEFAULT_DOCUMENT) return null;
  throw invalidField(
    'document_type',
    'unknown_document_type',
    `is not the external_id of an active document type here; add one with POST /v1/document-types, or leave it out for ${DEFAULT_DOCUMENT}`,
  );
}
