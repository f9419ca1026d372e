import { z } from 'zod';
import { endOfDay, startOfDay } from '../../../domain/shared/calendar';
import type { ContractDraft, ContractEdit } from '../../../domain/contract/commands';
import { contractStatuses, type Contract } from '../../../domain/contract/contract';
import { contractKinds } from '../../../domain/contract/kinds';
import { policiesOf } from '../../../store/environment/environments';
import type { Context } from '../../../queries/context';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, email, flag, many, text, timeZone, uuid } from '../../shared/schemas';
import { defaultTerms, partialTerms, checkSettings, termsFields, toTerms, type TermsInput } from './terms';

const notice = z.strictObject({ unit: z.enum(['days', 'months']), count: z.number().int().min(0).max(366) });

const newWorker = z.strictObject({
  first_name: text(100),
  last_name: text(100),
  email,
  country: text(2, 2).optional(),
});

const contractFields = {
  kind: z.enum(contractKinds),
  title: text(300),
  worker_id: uuid,
  group_id: uuid.nullable(),
  timezone: timeZone,
  start_date: calendarDate,
  end_date: calendarDate.nullable(),
  engagement: z.enum(['ic', 'cor']).nullable(),
  first_signer: z.enum(['client', 'worker']),
  notice: notice.nullable(),
  lock_offset_hours: z.number().int().min(0).max(720),
  external_id: text(200).nullable(),
  /** Anything else a client wants to keep with the contract. */
  attributes: z.record(z.string().max(100), z.json()),
};

const everyField = z.strictObject({ ...contractFields, ...termsFields });

export const createContract = everyField
  .partial()
  .required({ kind: true, title: true, start_date: true, currency: true })
  .extend({ number: text(50).optional(), worker: newWorker.optional(), submit: z.boolean().default(false) })
  .refine((body) => (body.worker_id === undefined) !== (body.worker === undefined), {
    path: ['worker_id'],
    message:
      'is required: give worker_id, or worker with first_name, last_name and email for a new person, but not both',
  });

export const editContract = everyField
  .partial()
  .refine((body) => Object.keys(body).length > 0, 'must change at least one field');

export const listContractsQuery = z.strictObject({
  ...pageQuery,
  status: many(contractStatuses),
  'status[]': many(contractStatuses),
  kind: many(contractKinds),
  type: many(contractKinds),
  worker_id: uuid.optional(),
  group_id: uuid.optional(),
  team_id: uuid.optional(),
  external_id: z.string().optional(),
  number: z.string().optional(),
  search: text(200).optional(),
  include_archived: flag.optional(),
});

type CreateBody = z.infer<typeof createContract>;
type EditBody = z.infer<typeof editContract>;

export function toDraft(body: CreateBody, workerId: string, context: Context): ContractDraft {
  const timezone = body.timezone ?? 'UTC';
  const given = toTerms(termsOf(body), body.currency);
  const terms = { ...defaultTerms, currency: body.currency, ...given };
  checkSettings(terms, given);
  const id = context.resourceId;
  return {
    ...context.scope,
    id,
    number: body.number ?? null,
    kind: body.kind,
    engagement: body.engagement ?? null,
    title: body.title,
    workerId,
    groupId: body.group_id ?? null,
    externalId: body.external_id ?? null,
    timezone,
    startDate: body.start_date,
    endDate: body.end_date ?? null,
    ...instantsOf(timezone, body.start_date, body.end_date ?? null),
    firstSigner: body.first_signer ?? 'client',
    notice: body.notice ?? null,
    terms,
    lockOffsetHours: body.lock_offset_hours ?? 0,
    previousContractId: null,
    attributes: body.attributes ?? {},
    policies: policiesOf(context.environment),
  };
}

export function toEdit(body: EditBody, contract: Contract): ContractEdit {
  const terms = toTerms(termsOf(body), contract.terms.currency);
  checkSettings({ ...contract.terms, ...terms }, terms);
  const timezone = body.timezone ?? contract.timezone;
  const startDate = body.start_date ?? contract.startDate;
  const endDate = body.end_date === undefined ? contract.endDate : body.end_date;
  const given: { [Field in keyof ContractEdit]: ContractEdit[Field] | undefined } = {
    title: body.title,
    workerId: body.worker_id,
    groupId: body.group_id,
    kind: body.kind,
    engagement: body.engagement,
    timezone: body.timezone,
    startDate: body.start_date,
    endDate: body.end_date,
    firstSigner: body.first_signer,
    notice: body.notice,
    lockOffsetHours: body.lock_offset_hours,
    externalId: body.external_id,
    attributes: body.attributes,
  };
  const fields = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as ContractEdit;
  return { ...fields, ...instantsOf(timezone, startDate, endDate), terms };
}

/** The days of a contract as instants in its zone: it starts at 00:00 of the first and ends at 24:00 of the last. */
function instantsOf(timezone: string, startDate: string, endDate: string | null) {
  return { startsAt: startOfDay(startDate, timezone), endsAt: endDate ? endOfDay(endDate, timezone) : null };
}

function termsOf(body: Partial<TermsInput>): TermsInput {
  const keys = Object.keys(termsFields) as (keyof TermsInput)[];
  return partialTerms.parse(
    Object.fromEntries(keys.filter((key) => body[key] !== undefined).map((key) => [key, body[key]])),
  );
}
