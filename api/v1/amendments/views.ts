import type { z } from 'zod';
import type { Amendment } from '../../../domain/amendment/amendment';
import { amendmentNext } from '../../../domain/amendment/due';
import type { AmendmentPreview } from '../../../domain/amendment/preview';
import { changeView, termsView } from '../shared/terms';
import type { amendment as amendmentSchema, preview as previewSchema } from './schemas';

/** What an amendment has to know of the contract that it is of. */
type ItsContract = Parameters<typeof amendmentNext>[1];

export function amendmentView(amendment: Amendment, contract: ItsContract): z.infer<typeof amendmentSchema> {
  const { clientSignature, workerSignature } = amendment;
  return {
    id: amendment.id,
    contract_id: amendment.contractId,
    status: amendment.status,
    effective_date: amendment.effectiveDate,
    effective_at: amendment.effectiveAt,
    effective_from: amendment.effectiveFrom,
    changes: changesView(amendment),
    signing: {
      client_signed_at: clientSignature?.at ?? null,
      client_signed_by: clientSignature?.by ?? null,
      worker_signed_at: workerSignature?.at ?? null,
      worker_signed_by: workerSignature?.by ?? null,
      signed_at: amendment.signedAt,
    },
    message: amendment.message,
    reason: amendment.reason,
    withdrawal: amendment.withdrawal ?? null,
    expires_at: amendment.expiresAt,
    activated_at: amendment.activatedAt,
    version: amendment.version,
    created_at: amendment.createdAt,
    created_by: amendment.createdBy,
    updated_at: amendment.updatedAt,
    next: amendmentNext(amendment, contract),
  };
}

export function previewView(preview: AmendmentPreview): z.infer<typeof previewSchema> {
  const { effectiveFrom, effectiveAt } = preview.ifSignedNow;
  return {
    contract_id: preview.contractId,
    effective_date: preview.effectiveDate,
    if_signed_now: { effective_from: effectiveFrom, effective_at: effectiveAt },
    changes: changesView(preview),
    terms_before: termsView(preview.termsBefore),
    terms_after: termsView(preview.termsAfter),
  };
}

function changesView({ changes, currency }: Pick<Amendment, 'changes' | 'currency'>) {
  return changes.map((change) => changeView(change, currency));
}
