import { z } from 'zod';
import { approvalModes, approvalStates } from '../../../domain/agreement/approval';
import { contractStatuses, invitationStates } from '../../../domain/contract/contract';
import { locales } from '../../../domain/language/locale';
import { contractKinds } from '../../../domain/contract/kinds';
import { actor, answerDate, answerId, answerInstant, next } from '../shared/answers';
import { terms } from '../shared/terms';
import { answerClauses } from './clauses';
import { answerParty } from './parties';
import { orNull } from '../../shared/schemas';

const worker = z.strictObject({ id: answerId, name: z.string(), email: z.string(), locale: z.enum(locales) });
const group = z.strictObject({ id: answerId, name: z.string().nullable() });
const notice = z.strictObject({ unit: z.enum(['days', 'months']), count: z.int() });

const signatures = z.strictObject({
  client_signature: z.string().nullable(),
  client_signed_at: answerInstant.nullable(),
  worker_signature: z.string().nullable(),
  worker_signed_at: answerInstant.nullable(),
  signed_at: answerInstant.nullable(),
});

const invitation = z.strictObject({
  email: z.string(),
  message: z.string().nullable(),
  locale: z.string(),
  state: z.enum(invitationStates),
  sent_at: answerInstant,
  send_count: z.int(),
  expires_at: answerInstant,
});

const approval = z
  .strictObject({
    mode: z.enum(approvalModes),
    status: z.enum(approvalStates),
    /** Where the link was sent, and until when it is good. */
    email: z.string().nullable(),
    expires_at: answerInstant.nullable(),
    /** Who approved it, by which signature. */
    approved_by: z.string().nullable(),
    approver_email: z.string().nullable(),
    signature: z.string().nullable(),
    approved_at: answerInstant.nullable(),
    reason: z.string().nullable().describe('Why it was rejected.'),
  })
  .meta({ id: 'AgreementApproval' });

export const contract = z
  .strictObject({
    id: answerId,
    number: z.string().nullable(),
    kind: z.enum(contractKinds),
    engagement: z.enum(['ic', 'cor']).nullable(),
    status: z.enum(contractStatuses),
    title: z.string(),
    worker,
    /** By their roles; the worker, or the person of the member, is who signs for the other side. */
    parties: z.array(answerParty),
    group: group.nullable(),
    /** Of a space. */
    document_type: z.string().nullable(),
    external_id: z.string().nullable(),
    timezone: z.string(),
    start_date: answerDate,
    end_date: answerDate.nullable(),
    /** 00:00 of the first day in the contract's zone. */
    starts_at: answerInstant,
    /** 24:00 of the last day in the contract's zone. */
    ends_at: answerInstant.nullable(),
    ...terms.shape,
    terms_version: z.int(),
    notice: notice.nullable(),
    ...answerClauses,
    lock_offset_hours: z.int(),
    first_signer: z.enum(['client', 'worker']),
    signatures,
    invitation: invitation.nullable(),
    approval: orNull(approval),
    activated_at: answerInstant.nullable(),
    termination_date: answerDate.nullable(),
    ended_at: answerInstant.nullable(),
    created_from: orNull(
      z
        .strictObject({ template_id: answerId, version: z.int() })
        .meta({ id: 'CreatedFrom' })
        .describe('The template that it was made from, as it was then.'),
    ),
    previous_contract_id: answerId.nullable(),
    /** The one that has renewed it. */
    next_contract_id: answerId.nullable(),
    is_archived: z.boolean(),
    attributes: z.record(z.string(), z.unknown()),
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
    next: orNull(next),
  })
  .meta({ id: 'Contract' });

export const contractNumber = z.strictObject({ number: z.string() }).meta({ id: 'ContractNumber' });

export const deletedContract = z
  .strictObject({ id: answerId, deleted: z.literal(true) })
  .meta({ id: 'DeletedContract' });

export const termsVersion = z
  .strictObject({
    version: z.int(),
    effective_from: answerDate,
    amendment_id: answerId.nullable(),
    /** By how many percent the amount differs from that of the version before, where an indexation has made it. */
    indexed_by: z.string().nullable(),
    terms,
  })
  .meta({ id: 'TermsVersion' });
