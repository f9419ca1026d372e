import { z } from 'zod';
import { approvalModes } from '../../../domain/agreement/approval';
import { contractStatuses } from '../../../domain/contract/contract';
import { contractKinds, isSignedByMember, type ContractKind } from '../../../domain/contract/kinds';
import { pageQuery } from '../../shared/pagination';
import {
  attributes,
  calendarDate,
  email,
  flag,
  languageTag,
  longText,
  many,
  newPerson,
  signatureText,
  text,
  timeZone,
  uuid,
} from '../../shared/schemas';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';
import { termsFields } from '../shared/terms';
import { clauseFields } from './clauses';
import { isPartyRight, kindsNaming, partyIds, type PartyName } from './parties';
import { oldWord, byCurrency, byDate, byNumber, byStatus, byType } from '../shared/list-filter';

const notice = z.strictObject({ unit: z.enum(['days', 'months']), count: z.number().int().min(0).max(366) });

export const everyField = z.strictObject({
  kind: z.enum(contractKinds),
  title: text(300),
  worker_id: uuid,
  ...partyIds,
  group_id: uuid.nullable(),
  timezone: timeZone,
  start_date: calendarDate,
  end_date: calendarDate.nullable(),
  engagement: z.enum(['ic', 'cor']).nullable(),
  first_signer: z.enum(['client', 'worker']),
  /** Of an agreement: its other party approves it by a link, unless nobody has to. */
  approval: z.enum(approvalModes),
  notice: notice.nullable(),
  lock_offset_hours: z.number().int().min(0).max(720),
  external_id: text(200).nullable(),
  attributes,
  ...clauseFields,
  ...termsFields,
});

const isKnown = (kind: unknown): kind is ContractKind => contractKinds.some((each) => each === kind);

/** Of a kind that nobody knows another rule speaks. */
const isOfPerson = (kind: unknown): boolean => !isKnown(kind) || !isSignedByMember({ kind });

const rightParty = (name: PartyName) => ({
  path: [name],
  params: { rule: 'parties_of_kind' },
  when: ({ value }: { value: unknown }) => isKnown((value as { kind?: unknown } | null)?.kind),
  message: `is part of a contract of the kind ${kindsNaming(name).join(' or ')}, and of no other`,
});

export const createBody = everyField
  .partial()
  .required({ kind: true, title: true, start_date: true, currency: true })
  .extend({
    number: text(50).optional(),
    document_type: text(100)
      .optional()
      .describe('Of a space: the external_id of a document type; leaseAgreement, where it is left out.'),
    worker: newPerson.optional(),
    submit: z.boolean().default(false),
  })
  .refine(
    ({ kind, worker_id, worker }) =>
      !isOfPerson(kind) || (worker_id === undefined) !== (worker === undefined),
    {
      path: ['worker_id'],
      params: { rule: 'exactly_one' },
      // Beside whatever else is wrong, so that nobody has to send it twice to learn of it.
      when: ({ value }) => typeof value === 'object' && value !== null,
      message:
        'is required: give worker_id, or worker with first_name, last_name and email for a new person, but not both',
    },
  )
  .refine(
    ({ kind, worker_id, worker }) => isOfPerson(kind) || (worker_id === undefined && worker === undefined),
    {
      path: ['worker_id'],
      params: { rule: 'not_allowed' },
      when: ({ value }) => typeof value === 'object' && value !== null,
      message: 'is the person of the member here; leave worker_id and worker out, and give member_id',
    },
  )
  .refine((body) => isPartyRight('company_id', body), rightParty('company_id'))
  .refine((body) => isPartyRight('member_id', body), rightParty('member_id'))
  .refine((body) => isPartyRight('location_id', body), rightParty('location_id'))
  .refine((body) => isPartyRight('client_id', body), rightParty('client_id'))
  .refine((body) => isPartyRight('site_id', body), rightParty('site_id'))
  .refine((body) => isPartyRight('supplier_id', body), rightParty('supplier_id'))
  .meta({
    examples: [
      {
        kind: 'fixed',
        title: 'Illustration',
        currency: 'EUR',
        amount: '4200.00',
        start_date: '2026-03-01',
        timezone: 'Europe/Berlin',
        notice: { unit: 'days', count: 14 },
        minimum_term: { unit: 'months', count: 6 },
        indexation: { percentage: '2.5', yearly_from: '2027-03-01' },
        worker: { first_name: 'Sam', last_name: 'Rivera', email: 'sam.rivera@example.com' },
      },
    ],
  });

export const editBody = everyField
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ title: 'Illustration and layout', amount: '4500.00', end_date: '2026-12-31' }] });

const atMostOne = (...ids: (string | undefined)[]): boolean =>
  ids.filter((id) => id !== undefined).length <= 1;

export const listQuery = z
  .strictObject({
    ...pageQuery,
    ...byStatus(contractStatuses),
    ...byType(contractKinds),
    ...byDate,
    ...byCurrency,
    ...byNumber,
    kind: many(contractKinds),
    worker_id: uuid.optional(),
    company_id: uuid.optional(),
    member_id: uuid.optional(),
    location_id: uuid.optional(),
    client_id: uuid.optional(),
    site_id: uuid.optional(),
    supplier_id: uuid.optional(),
    group_id: uuid.optional(),
    team_id: oldWord(uuid.optional(), 'group_id'),
    external_id: z.string().max(200).optional(),
    template_id: uuid.optional(),
    search: text(200).optional(),
    include_archived: flag.optional(),
    exclude_renewed: flag.optional().describe('Leaves out what another contract has taken the place of.'),
    include_last_renewed: flag
      .optional()
      .describe('With exclude_renewed: keeps the one that was renewed last, of each chain.'),
  })
  .refine(({ company_id, client_id, supplier_id }) => atMostOne(company_id, client_id, supplier_id), {
    path: ['client_id'],
    message: 'goes with neither company_id nor supplier_id: a contract is with one of them',
  })
  .refine(({ location_id, site_id }) => atMostOne(location_id, site_id), {
    path: ['site_id'],
    message: 'does not go with location_id: a contract has one of them',
  })
  .refine(({ search, order }) => search === undefined || order === 'desc', {
    path: ['order'],
    message: 'does not go with search, which begins with the newest; leave it out',
  });

/** Agreements with clients and with suppliers are numbered by themselves. */
export const nextNumberQuery = z.strictObject({ kind: z.enum(contractKinds).default('fixed') });

export const invitationBody = z
  .strictObject({
    email: email.optional(),
    message: longText(2_000).optional(),
    locale: languageTag
      .optional()
      .describe('The worker’s own language where it is left out, or where there are no texts in it.'),
  })
  .meta({ examples: [{ email: 'sam.rivera@example.com', message: 'Please sign', locale: 'en' }] });

export const paperBody = z
  .strictObject({
    client_signature: signatureText.describe('Who has signed for the employer.'),
    worker_signature: signatureText.describe('Who has signed for the other side.'),
    signed_on: calendarDate.optional().describe('The day on the paper; today, where it is left out.'),
  })
  .meta({
    examples: [{ client_signature: 'Ada Olsen', worker_signature: 'Sam Rivera', signed_on: '2026-02-20' }],
  });

/** Without dates the successor follows the contract's end date, for a term of the same length. */
export const renewalBody = z
  .strictObject({
    start_date: calendarDate,
    end_date: calendarDate.nullable(),
    title: text(300),
    submit: z.boolean(),
  })
  .partial()
  .meta({
    examples: [
      { start_date: '2027-01-01', end_date: '2027-12-31', title: 'Illustration 2027', submit: true },
    ],
  });
