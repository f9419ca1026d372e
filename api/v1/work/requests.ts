import { z } from 'zod';
import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import type { WorkKind } from '../../../domain/adjustment/item-kind';
import { contractKinds } from '../../../domain/contract/kinds';
import { SOME_ID } from '../../shared/examples';
import { pageQuery } from '../../shared/pagination';
import {
  calendarDate,
  currency,
  decimal,
  elsewhere,
  longText,
  many,
  reviewText,
  text,
  uuid,
  reviewOutcome,
} from '../../shared/schemas';
import { boolean, NAMES_A_FIELD, namesAField } from '../shared/item-fields';
import { byCurrency, byDate, byStatus } from '../shared/list-filter';

const title = text(255);
const description = longText(30_000, 0);
const reported = {
  /** Today, where it is left out. */
  date_submitted: calendarDate.optional(),
  /** Said by the employer: `false` leaves it to somebody else to approve. */
  is_auto_approved: boolean.optional(),
};
const piece = { amount: decimal, currency: currency.optional() };

const bodies = {
  timesheet: z
    .strictObject({ quantity: decimal, description: description.optional(), ...reported })
    .meta({ examples: [{ quantity: '7.5', description: 'Interviews', date_submitted: '2026-03-12' }] }),
  task: z
    .strictObject({ ...piece, description, ...reported })
    .meta({ examples: [{ amount: '250.00', description: 'Translation, 12 pages' }] }),
  milestone: z
    .strictObject({ ...piece, title, description: description.optional(), ...reported })
    .meta({ examples: [{ amount: '1500.00', title: 'Design', description: 'All screens' }] }),
};

interface Reported {
  quantity?: string;
  amount?: string;
  currency?: string | undefined;
  title?: string;
  description?: string | undefined;
  date_submitted?: string | undefined;
  is_auto_approved?: boolean | undefined;
}

/** What is sent of a kind; what is read of it is what all of them may have. */
export const reportBody = (kind: WorkKind): z.ZodType<Reported> => bodies[kind];
export type ReportBody = Reported;

const fixed = {
  date_submitted: elsewhere('cannot be changed: delete it and report it anew'),
  is_auto_approved: elsewhere('is said when it is reported: approve it by POST …/reviews instead'),
};

const edits = {
  timesheet: z
    .strictObject({ quantity: decimal, description })
    .partial()
    .extend(fixed)
    .refine(namesAField, NAMES_A_FIELD)
    .meta({ examples: [{ quantity: '8' }] }),
  task: z
    .strictObject({ amount: decimal, currency, description })
    .partial()
    .extend(fixed)
    .refine(namesAField, NAMES_A_FIELD)
    .meta({ examples: [{ amount: '275.00' }] }),
  milestone: z
    .strictObject({ amount: decimal, currency, title, description })
    .partial()
    .extend(fixed)
    .refine(namesAField, NAMES_A_FIELD)
    .meta({ examples: [{ title: 'Design, first part' }] }),
};

export type EditBody = Pick<Reported, 'currency' | 'description'> & {
  quantity?: string | undefined;
  amount?: string | undefined;
  title?: string | undefined;
};
export const editBody = (kind: WorkKind): z.ZodType<EditBody> => edits[kind];

const review = {
  status: reviewOutcome,
  reason: reviewText.optional(),
};
export const reviewBody = z.strictObject(review).meta({ examples: [{ status: 'approved' }] });
export const reviewManyBody = z
  .strictObject({
    ids: z.array(uuid).min(1, 'must name 1 to 1000 items').max(1_000, 'must name at most 1000 items'),
    ...review,
  })
  .meta({ examples: [{ ids: [SOME_ID], status: 'declined', reason: 'Not delivered' }] });

export const deleteQuery = z.strictObject({ reason: longText(2_000).optional() });

export const listOfContractQuery = z.strictObject({
  ...pageQuery,
  ...byStatus(adjustmentStatuses),
  ...byDate,
  ...byCurrency,
  invoice_id: uuid.optional(),
  reporter_id: z.string().min(1).max(100).optional(),
});
export const listQuery = listOfContractQuery.extend({
  contract_id: uuid.optional(),
  contract_types: many(contractKinds),
});
export type ListQuery = z.infer<typeof listQuery>;
