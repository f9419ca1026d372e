import { z } from 'zod';
import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import { contractKinds } from '../../../domain/contract/kinds';
import { SOME_ID } from '../../shared/examples';
import { pageQuery } from '../../shared/pagination';
import {
  calendarDate,
  currency,
  elsewhere,
  flag,
  longText,
  many,
  reviewText,
  uuid,
  reviewOutcome,
} from '../../shared/schemas';
import { byCurrency, byDate, byStatus, byType, oldWord } from '../shared/list-filter';
import { boolean, count, itemFields, NAMES_A_FIELD, namesAField, typeNames } from '../shared/item-fields';

export const submitBody = z
  .strictObject({
    contract_id: uuid,
    type: itemFields.type,
    amount: itemFields.amount,
    category: itemFields.category.optional(),
    description: itemFields.description.optional(),
    date_submitted: calendarDate.optional(),
    cycle_id: uuid.optional(),
    is_auto_approved: boolean.optional(),
    currency: currency.optional(),
    // Of a recurring one: its last day, or how many there are to be.
    end_date: calendarDate.optional(),
    count: count.optional(),
  })
  .meta({
    examples: [
      {
        contract_id: SOME_ID,
        type: 'bonus',
        amount: '250.00',
        description: 'Launch',
        date_submitted: '2026-03-12',
      },
    ],
  });
export type SubmitBody = z.infer<typeof submitBody>;

export const submitQuery = z.strictObject({ recurring: flag.optional() });

export const editBody = z
  .strictObject({ ...itemFields, currency })
  .partial()
  .extend({
    is_auto_approved: elsewhere('is said when it is made: approve it by POST …/reviews instead'),
    cycle_id: elsewhere('cannot be changed: delete this adjustment and make a new one for the other cycle'),
    date_submitted: elsewhere('cannot be changed: delete this adjustment and make a new one'),
  })
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ amount: '275.00', description: 'Launch, with the weekend' }] });
export type EditBody = z.infer<typeof editBody>;

const review = {
  status: reviewOutcome,
  reason: reviewText.optional(),
};
export const reviewBody = z.strictObject(review).meta({ examples: [{ status: 'approved' }] });
export const reviewManyBody = z
  .strictObject({
    ids: z
      .array(uuid)
      .min(1, 'must name 1 to 1000 adjustments')
      .max(1_000, 'must name at most 1000 adjustments'),
    ...review,
  })
  .meta({ examples: [{ ids: [SOME_ID], status: 'declined', reason: 'No receipt' }] });

export const deleteQuery = z.strictObject({ reason: longText(2_000).optional(), recurring: flag.optional() });

export const listQuery = z.strictObject({
  ...pageQuery,
  contract_id: uuid.optional(),
  contract_types: many(contractKinds),
  'contract_types[]': oldWord(many(contractKinds), 'contract_types'),
  ...byStatus(adjustmentStatuses),
  ...byType(typeNames),
  ...byDate,
  ...byCurrency,
  invoice_id: uuid.optional(),
  reporter_id: z.string().min(1).max(100).optional(),
});
export const listOfContractQuery = listQuery.omit({ contract_id: true });
export type ListQuery = z.infer<typeof listQuery>;
