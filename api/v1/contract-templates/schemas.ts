import { z } from 'zod';
import { templateKinds } from '../../../domain/contract-template/template';
import { SOME_ID } from '../../shared/examples';
import { must } from '../../shared/explain';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, many, orNull, text, uuid } from '../../shared/schemas';
import { everyField } from '../contracts/requests';
import { partyIds } from '../contracts/parties';
import { actor, answerId, answerInstant, refusal } from '../shared/answers';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';
import { byType } from '../shared/list-filter';

/** So many contracts a request makes at most. */
const MOST = 100;

const ofParties = { kind: true, worker_id: true, external_id: true } as const;
const partyNames = Object.fromEntries(Object.keys(partyIds).map((name) => [name, true])) as {
  [Name in keyof typeof partyIds]: true;
};

/** The body of a new contract without its parties and what is of one contract only. */
const contractFields = everyField.omit({ ...ofParties, ...partyNames }).partial();

const kind = z.enum(templateKinds, `must be one of ${templateKinds.join(', ')}`);
const fields = {
  name: text(200).meta({ examples: ['Support, small offices'] }),
  term: z
    .strictObject({ unit: z.enum(['days', 'months']), count: z.int().min(1).max(1_200) })
    .nullable()
    .describe('How long its contracts run, from their start_date on, where nobody says an end_date.'),
  fields: contractFields
    .required({ currency: true })
    .describe(
      'Fields of POST /v1/contracts, with the same rules. Without a title, contracts are called what the template is called.',
    ),
};

const example = {
  name: 'Support, small offices',
  kind: 'client_agreement' as const,
  term: { unit: 'months' as const, count: 12 },
  fields: {
    currency: 'EUR',
    amount: '500.00',
    agreement: { billing_period: { unit: 'months' as const, count: 1 }, billed: 'advance' as const },
  },
};

export const templateBody = z
  .strictObject({ ...fields, kind, term: fields.term.default(null) })
  .meta({ examples: [example] });

export const templateChangeBody = z
  .strictObject(fields)
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ term: { unit: 'months', count: 24 } }] });

export const templatesQuery = z.strictObject({
  ...pageQuery,
  ...byType(templateKinds),
  kind: many(templateKinds),
});

/** For whom it is shown. */
export const templateQuery = z
  .strictObject({ client_id: uuid, supplier_id: uuid, start_date: calendarDate })
  .partial()
  .refine(({ client_id, supplier_id }) => client_id === undefined || supplier_id === undefined, {
    path: ['supplier_id'],
    ...must('one_of', 'does not go with client_id: a contract is with one of them'),
  });

const party = z
  .strictObject({ ...partyIds, worker_id: uuid })
  .partial()
  .refine(namesAField, NAMES_A_FIELD);

const distinct = (all: readonly unknown[]) =>
  new Set(all.map((each) => JSON.stringify(each))).size === all.length;
const ONCE = must('unique', 'must name each once');
const most = `must have at most ${MOST} entries`;

export const applyBody = z
  .strictObject({
    client_ids: z.array(uuid).min(1).max(MOST, most).refine(distinct, ONCE).optional(),
    parties: z
      .array(party)
      .min(1)
      .max(MOST, most)
      .refine(distinct, ONCE)
      .optional()
      .describe(
        'As in POST /v1/contracts. Without a worker_id, the contact person of the client or the supplier signs.',
      ),
    overrides: contractFields.default({}).describe('Fields that are other than those of the template.'),
    submit: z.boolean().default(false),
  })
  .refine(({ client_ids, parties }) => (client_ids === undefined) !== (parties === undefined), {
    path: ['client_ids'],
    ...must('exactly_one', 'is required: give client_ids, or parties, but not both'),
  })
  .meta({
    examples: [{ client_ids: [SOME_ID], overrides: { start_date: '2026-03-01' }, submit: true }],
  });

const answerFields = z.record(z.string(), z.unknown());
export const contractTemplate = z
  .strictObject({
    id: answerId,
    name: z.string(),
    kind: z.enum(templateKinds),
    term: z.strictObject({ unit: z.enum(['days', 'months']), count: z.int() }).nullable(),
    fields: answerFields,
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
  })
  .meta({ id: 'ContractTemplate' });

export const templateInContext = contractTemplate
  .extend({
    in_context: orNull(
      z.strictObject({ fields: answerFields, refusal: orNull(refusal) }).meta({ id: 'TemplateInContext' }),
    ).describe(
      'With client_id or supplier_id: what would be sent to POST /v1/contracts for them, and why it would be refused. Null without.',
    ),
  })
  .meta({ id: 'ContractTemplateForParty' });

export const deletedTemplate = z
  .strictObject({ id: answerId, deleted: z.literal(true) })
  .meta({ id: 'DeletedContractTemplate' });

const answerParty = z
  .strictObject(Object.fromEntries([...Object.keys(partyIds), 'worker_id'].map((name) => [name, answerId])))
  .partial();

export const applied = z
  .strictObject({
    data: z.array(
      z.union([
        z.strictObject({ party: answerParty, result: z.literal('refused'), error: refusal }),
        z.strictObject({
          party: answerParty,
          result: z.literal('made'),
          contract_id: answerId,
          number: z.string().nullable(),
        }),
      ]),
    ),
    made: z.int(),
    refused: z.int(),
  })
  .meta({ id: 'AppliedContractTemplate' });
