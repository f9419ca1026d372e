import type { z } from 'zod';
import type { Contract } from '../../../domain/contract/contract';
import { approvalModeOf, approvalStateOf } from '../../../domain/agreement/approval';
import { contractNext } from '../../../domain/contract/next';
import type { ContractView } from '../../../queries/contract/find-contract';
import type { TermsVersion } from '../../../queries/contract/list-terms';
import { termsView } from '../shared/terms';
import { clausesView } from './clauses';
import { partiesView } from './parties';
import type { contract as schema, termsVersion as termsVersionSchema } from './schemas';

type Answer = z.infer<typeof schema>;

/** A contract as `/v1` answers it. Only what is listed here leaves the service. */
export function contractView(contract: ContractView): Answer {
  return {
    id: contract.id,
    number: contract.number,
    kind: contract.kind,
    engagement: contract.engagement,
    status: contract.status,
    title: contract.title,
    worker: {
      id: contract.workerId,
      name: contract.workerName,
      email: contract.workerEmail,
      locale: contract.workerLocale,
    },
    parties: partiesView(contract),
    group: contract.groupId ? { id: contract.groupId, name: contract.groupName } : null,
    document_type: contract.documentType ?? null,
    external_id: contract.externalId,
    timezone: contract.timezone,
    start_date: contract.startDate,
    end_date: contract.endDate,
    starts_at: contract.startsAt,
    ends_at: contract.endsAt,
    ...termsView(contract.terms),
    terms_version: contract.termsVersion,
    notice: contract.notice,
    ...clausesView(contract),
    lock_offset_hours: contract.lockOffsetHours,
    first_signer: contract.firstSigner,
    signatures: signaturesView(contract),
    invitation: invitationView(contract),
    approval: approvalView(contract),
    activated_at: contract.activatedAt,
    termination_date: contract.terminationDate,
    ended_at: contract.endedAt,
    created_from: contract.templateId
      ? { template_id: contract.templateId, version: contract.templateVersion! }
      : null,
    previous_contract_id: contract.previousContractId,
    next_contract_id: contract.nextContractId ?? null,
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
function signaturesView({ clientSignature, workerSignature, signedAt }: Contract): Answer['signatures'] {
  return {
    client_signature: clientSignature?.text ?? null,
    client_signed_at: clientSignature?.at ?? null,
    worker_signature: workerSignature?.text ?? null,
    worker_signed_at: workerSignature?.at ?? null,
    signed_at: signedAt,
  };
}

function invitationView({ invitation }: Contract): Answer['invitation'] {
  if (!invitation) return null;
  const { email, message, locale, state, sentAt, sendCount, expiresAt } = invitation;
  return { email, message, locale, state, sent_at: sentAt, send_count: sendCount, expires_at: expiresAt };
}

/** As the row stands: a link that has lapsed is expired once that is recorded. */
function approvalView(contract: ContractView): Answer['approval'] {
  const { invitation, workerSignature: signature, updatedAt } = contract;
  const status = approvalStateOf(contract, updatedAt);
  if (status === null) return null;
  return {
    mode: approvalModeOf(contract),
    status,
    email: invitation?.email ?? null,
    expires_at: invitation?.expiresAt ?? null,
    approved_by: signature?.by ?? null,
    approver_email: signature?.email ?? null,
    signature: signature?.text ?? null,
    approved_at: signature?.at ?? null,
    reason: invitation?.reason ?? null,
  };
}

export function termsVersionView({
  version,
  effectiveFrom,
  amendmentId,
  indexedBy,
  terms,
}: TermsVersion): z.infer<typeof termsVersionSchema> {
  return {
    version,
    effective_from: effectiveFrom,
    amendment_id: amendmentId,
    indexed_by: indexedBy,
    terms: termsView(terms),
  };
}
