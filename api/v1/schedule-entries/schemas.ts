import { z } from 'zod';
import { scheduledPaymentStatuses } from '../../../domain/payment-schedule/scheduled-payment';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, decimal, longText, orNull } from '../../shared/schemas';
import { actor, answerAmount, answerDate, answerId, answerInstant, next } from '../shared/answers';
import { NAMES_A_FIELD, namesAField } from '../shared/item-fields';
import { byCurrency, byDate, byStatus } from '../shared/list-filter';

export const listQuery = z.strictObject({
  ...pageQuery,
  ...byStatus(scheduledPaymentStatuses),
  ...byDate,
  ...byCurrency,
});

const sequence = z
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(1_000_000, 'must be at most 1000000');

export const createBody = z
  .strictObject({
    date: calendarDate,
    amount: decimal,
    note: longText(500, 0).default(''),
    sequence: sequence.optional().describe('Its place among those of one date; without one, after the last.'),
  })
  .meta({ examples: [{ date: '2026-04-15', amount: '1200.00', note: 'Second instalment' }] });

export const changeBody = z
  .strictObject({ date: calendarDate, amount: decimal, note: longText(500, 0), sequence })
  .partial()
  .refine(namesAField, NAMES_A_FIELD)
  .meta({ examples: [{ date: '2026-05-15' }] });

export const cancelQuery = z.strictObject({ reason: longText(2_000).optional() });

export const entry = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    status: z.enum(scheduledPaymentStatuses),
    date: answerDate,
    /** The first instant of the date in the zone of the contract. */
    due_at: answerInstant,
    sequence: z.int(),
    amount: answerAmount,
    currency: z.string(),
    note: z.string(),
    invoice_id: answerId.nullable().describe('The invoice that charged it first.'),
    reason: z.string().nullable().describe('Why it is cancelled.'),
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
    next: orNull(next),
  })
  .meta({ id: 'ScheduledPayment' });
