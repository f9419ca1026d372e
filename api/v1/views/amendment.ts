import type { Amendment } from '../../../domain/amendment/amendment';
import { amendmentNext } from '../../../domain/amendment/due';
import type { Contract } from '../../../domain/contract/contract';
import type { Terms } from '../../../domain/contract/terms';
import { hasPassed, type Instant } from '../../../domain/shared/time';
import { snakeCase } from '../../../store/db/database';
import { termsValue, termsWire } from './contract';

export function amendmentWire(amendment: Amendment) {
  const { clientSignature, workerSignature } = amendment;
  return {
    id: amendment.id,
    contract_id: amendment.contractId,
    status: amendment.status,
    effective_date: amendment.effectiveDate,
    effective_at: amendment.effectiveAt,
    effective_from: amendment.effectiveFrom,
    changes: changesWire(amendment),
    signing: {
      client_signed_at: clientSignature?.at ?? null,
      client_signed_by: clientSignature?.by ?? null,
      worker_signed_at: workerSignature?.at ?? null,
      worker_signed_by: workerSignature?.by ?? null,
      signed_at: amendment.signedAt,
    },
    message: amendment.message,
    reason: amendment.reason,
    expires_at: amendment.expiresAt,
    activated_at: amendment.activatedAt,
    version: amendment.version,
    created_at: amendment.createdAt,
    created_by: amendment.createdBy,
    updated_at: amendment.updatedAt,
    next: amendmentNext(amendment),
  };
}

function changesWire({ changes, currency }: Pick<Amendment, 'changes' | 'currency'>) {
  return changes.map((change) => ({
    field: snakeCase(change.field),
    old: termsValue(change.field, change.old, currency.old),
    new: termsValue(change.field, change.new, currency.new),
  }));
}

/** What the amendment changes and from when, before anybody signs it: whole terms on both sides. */
export function diffWire(
  amendment: Pick<Amendment, 'changes' | 'currency' | 'effectiveDate' | 'effectiveAt'>,
  contract: Contract,
  now: Instant,
  today: string,
) {
  const wanted = Object.fromEntries(
    amendment.changes.map((change) => [change.field, change.new]),
  ) as Partial<Terms>;
  const late = hasPassed(amendment.effectiveAt, now);
  const from = late && today > amendment.effectiveDate ? today : amendment.effectiveDate;
  return {
    contract_id: contract.id,
    effective_date: amendment.effectiveDate,
    if_signed_now: { effective_from: from, effective_at: late ? now : amendment.effectiveAt },
    changes: changesWire(amendment),
    terms_before: termsWire(contract.terms),
    terms_after: termsWire({ ...contract.terms, ...wanted }),
  };
}
