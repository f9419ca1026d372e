import { z } from 'zod';
import { adjustmentCategories, adjustmentTypes } from '../../../domain/adjustment/adjustment';
import { ruleStatuses } from '../../../domain/recurring/recurring';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, currency, longText, orNull, uuid } from '../../shared/schemas';
import { actor, answerAmount, answerDate, answerId, answerInstant, next } from '../shared/answers';
import { count, itemFields, NAMES_A_FIELD, namesAField, typeNames } from '../shared/item-fields';
import { byCurrency, byDate, byStatus, byType } from '../shared/list-filter';

export const listQuery = z.strictObject({
  ...pageQuery,
  contract_id: uuid.optional(),
  ...byStatus(ruleStatuses),
  ...byType(typeNames),
  ...byDate,
  ...byCurrency,
});

export const changeBody = z
  .strictObject({
    ...itemFields,
    is_auto_approved: z.boolean(),
    end_date: calendarDate.nullable(),
    count: count.nullable(),
    currency,
  })
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ amount: '90.00', description: 'Studio, larger room', end_date: '2026-12-31' }] });
export type ChangeBody = z.infer<typeof changeBody>;

export const deleteQuery = z.strictObject({ reason: longText(2_000).optional() });

export const recurringRule = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    status: z.enum(ruleStatuses),
    type: z.enum(adjustmentTypes),
    category: z.enum(adjustmentCategories).nullable(),
    amount: answerAmount,
    currency: z.string(),
    description: z.string(),
    is_auto_approved: z.boolean(),
    /** Cycles that begin after this day get no adjustment. */
    end_date: answerDate.nullable(),
    /** How many adjustments it makes at most, and how many it has made. */
    count: z.int().nullable(),
    instances: z.int(),
    first_cycle_id: answerId,
    last_instance_at: answerInstant.nullable(),
    reviewed_at: answerInstant,
    reason: z.string().nullable(),
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
    next: orNull(next),
  })
  .meta({ id: 'RecurringAdjustment' });
