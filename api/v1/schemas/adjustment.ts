import { invalidField } from '../../../domain/shared/failures';
import { z } from 'zod';
import {
  adjustmentCategories,
  adjustmentStatuses,
  adjustmentTypes,
  type AdjustmentType,
} from '../../../domain/adjustment/adjustment';
import { contractKinds } from '../../../domain/contract/kinds';
import { RefusedError } from '../../../domain/shared/errors';
import { parseMoney } from '../../../domain/shared/money';
import { ruleStatuses } from '../../../domain/recurring/recurring';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, currency, flag, many, text, uuid } from '../../shared/schemas';

/** Names that other systems give to our types. */
const aliases: Record<string, AdjustmentType> = { expense: 'reimbursement', other: 'custom' };
const typeNames = [...adjustmentTypes, 'expense', 'other'] as const;

const oneType = z
  .enum(typeNames, `must be one of ${typeNames.join(', ')}`)
  .transform((name) => aliases[name] ?? (name as AdjustmentType));

/** A decimal of either sign; which types may be below zero is the domain's to say. */
const signedDecimal = z
  .union([z.string(), z.number()], 'must be a decimal such as "1234.50"')
  .transform(String)
  .refine((value) => /^-?\d{1,15}(\.\d+)?$/.test(value), 'must be a decimal such as "1234.50"');

/** Multipart carries text only. */
const boolean = z.union([z.boolean(), flag], 'must be true or false');
const count = z.coerce.number().int().min(1).max(1_000);

const fields = {
  type: oneType,
  amount: signedDecimal,
  category: z.enum(adjustmentCategories, `must be one of ${adjustmentCategories.join(', ')}`).nullable(),
  description: text(30_000, 0),
};

export const submitAdjustment = z.strictObject({
  contract_id: uuid,
  type: fields.type,
  amount: fields.amount,
  category: fields.category.optional(),
  description: fields.description.optional(),
  date_submitted: calendarDate.optional(),
  cycle_id: uuid.optional(),
  is_auto_approved: boolean.optional(),
  currency: currency.optional(),
  // Of a recurring one: its last day, or how many there are to be.
  end_date: calendarDate.optional(),
  count: count.optional(),
});
export type SubmitInput = z.infer<typeof submitAdjustment>;

export const submitQuery = z.strictObject({ recurring: flag.optional() });

export const editAdjustment = z
  .strictObject({ ...fields, currency })
  .partial()
  .refine((body) => Object.keys(body).length > 0, 'must name at least one field to change');

export const editRule = z
  .strictObject({
    ...fields,
    is_auto_approved: z.boolean(),
    end_date: calendarDate.nullable(),
    count: count.nullable(),
    currency,
  })
  .partial()
  .refine((body) => Object.keys(body).length > 0, 'must name at least one field to change');

const review = {
  status: z.enum(['approved', 'declined'], 'must be approved or declined'),
  reason: text(200, 0).optional(),
};
export const reviewAdjustment = z.strictObject(review);
export const reviewMany = z.strictObject({
  ids: z
    .array(uuid)
    .min(1, 'must name 1 to 1000 adjustments')
    .max(1_000, 'must name at most 1000 adjustments'),
  ...review,
});

export const deleteQuery = z.strictObject({ reason: text(2_000).optional(), recurring: flag.optional() });

const filters = {
  ...pageQuery,
  contract_types: many(contractKinds),
  'contract_types[]': many(contractKinds),
  types: many(typeNames),
  'types[]': many(typeNames),
  statuses: many(adjustmentStatuses),
  'statuses[]': many(adjustmentStatuses),
  invoice_id: uuid.optional(),
  reporter_id: z.string().min(1).max(100).optional(),
  date_from: calendarDate.optional(),
  date_to: calendarDate.optional(),
};
export const listQuery = z.strictObject({ ...filters, contract_id: uuid.optional() });
export type ListQuery = z.infer<typeof listQuery>;

export const listRulesQuery = z.strictObject({
  ...pageQuery,
  contract_id: uuid.optional(),
  status: many(ruleStatuses),
});

/** The filter of a list as the store takes it. */
export function toFilter(query: ListQuery) {
  return {
    contractId: query.contract_id,
    contractKinds: query.contract_types ?? query['contract_types[]'],
    types: (query.types ?? query['types[]'])?.map((name) => aliases[name] ?? (name as AdjustmentType)),
    statuses: query.statuses ?? query['statuses[]'],
    invoiceId: query.invoice_id,
    reporterId: query.reporter_id,
    dateFrom: query.date_from,
    dateTo: query.date_to,
  };
}

export function toMinor(amount: string, money: string): string {
  const parsed = parseMoney(amount, money);
  if (parsed) return parsed.minor;
  throw invalidField(
    'amount',
    'money',
    `${amount} is not an amount of ${money}: it has too many decimals or is too large`,
  );
}

/** Fields that are given, and only those; null is a value. */
export function given<T extends object>(values: T): { [Field in keyof T]?: Exclude<T[Field], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** The currency is the contract's (R1-19); naming it again does no harm. */
export function checkCurrency(wanted: string | undefined, own: string): void {
  if (wanted === undefined || wanted === own) return;
  throw new RefusedError({
    code: 'currency_not_allowed',
    field: 'currency',
    message: `An adjustment is in its contract's currency, ${own}. Leave currency out and give the amount in ${own}.`,
  });
}
