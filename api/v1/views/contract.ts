import type { Contract } from '../../../domain/contract/contract';
import { contractNext } from '../../../domain/contract/next';
import { termsFieldNames, type Terms, type TermsField } from '../../../domain/contract/terms';
import { formatMoney } from '../../../domain/shared/money';
import type { ContractView, TermsVersion } from '../../../store/contract/contracts';
import { snakeCase } from '../../../store/db/database';

const moneyFields: readonly TermsField[] = ['amount', 'firstPayment'];

/** A contract as `/v1` answers it. Only what is listed here leaves the service. */
export function contractWire(contract: ContractView) {
  return {
    id: contract.id,
    number: contract.number,
    kind: contract.kind,
    engagement: contract.engagement,
    status: contract.status,
    title: contract.title,
    worker: { id: contract.workerId, name: contract.workerName, email: contract.workerEmail },
    group: contract.groupId ? { id: contract.groupId, name: contract.groupName } : null,
    external_id: contract.externalId,
    timezone: contract.timezone,
    start_date: contract.startDate,
    end_date: contract.endDate,
    starts_at: contract.startsAt,
    ends_at: contract.endsAt,
    ...termsWire(contract.terms),
    terms_version: contract.termsVersion,
    notice: contract.notice,
    lock_offset_hours: contract.lockOffsetHours,
    first_signer: contract.firstSigner,
    signatures: signaturesWire(contract),
    invitation: invitationWire(contract),
    activated_at: contract.activatedAt,
    termination_date: contract.terminationDate,
    ended_at: contract.endedAt,
    previous_contract_id: contract.previousContractId,
    is_archived: contract.isArchived,
    attributes: contract.attributes,
    version: contract.version,
    created_at: contract.createdAt,
    created_by: contract.createdBy,
    updated_at: contract.updatedAt,
    next: contractNext(contract),
  };
}

/** The five fields of R3-06. */
function signaturesWire({ clientSignature, workerSignature, signedAt }: Contract) {
  return {
    client_signature: clientSignature?.text ?? null,
    client_signed_at: clientSignature?.at ?? null,
    worker_signature: workerSignature?.text ?? null,
    worker_signed_at: workerSignature?.at ?? null,
    signed_at: signedAt,
  };
}

function invitationWire({ invitation }: Contract) {
  if (!invitation) return null;
  const { email, message, locale, state, sentAt, sendCount, expiresAt } = invitation;
  return { email, message, locale, state, sent_at: sentAt, send_count: sendCount, expires_at: expiresAt };
}

/** In the order of the terms' definition; jsonb keeps none. */
export function termsWire(terms: Terms): Record<string, unknown> {
  return Object.fromEntries(
    termsFieldNames.map((field) => [snakeCase(field), termsValue(field, terms[field], terms.currency)]),
  );
}

/** Amounts leave as decimals of their currency; everything else as it is. */
export function termsValue(field: TermsField, value: Terms[TermsField], currency: string): unknown {
  return typeof value === 'string' && moneyFields.includes(field)
    ? formatMoney({ minor: value, currency })
    : value;
}

export function termsVersionWire({ version, effectiveFrom, amendmentId, terms }: TermsVersion) {
  return { version, effective_from: effectiveFrom, amendment_id: amendmentId, terms: termsWire(terms) };
}

export function documentWire({
  id,
  filename,
  contentType,
  size,
  sha256,
  addedAt,
  addedBy,
}: Contract['documents'][number]) {
  return { id, filename, content_type: contentType, size, sha256, added_at: addedAt, added_by: addedBy };
}
