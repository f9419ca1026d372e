import { z } from 'zod';
import { offCycleStatuses, offCycleTypes } from '../../../domain/off-cycle/off-cycle';
import { calendarDate, currency, decimal, longText, orNull, reviewOutcome } from '../../shared/schemas';
import { pageQuery } from '../../shared/pagination';
import { byCurrency, byDate, byStatus, byType } from '../shared/list-filter';
import { APPROVAL, approval } from '../shared/approval';
import { actor, answerAmount, answerDate, answerId, answerInstant, next } from '../shared/answers';

export const listQuery = z.strictObject({
  ...pageQuery,
  ...byStatus(offCycleStatuses),
  ...byType(offCycleTypes),
  ...byDate,
  ...byCurrency,
});

export const createBody = z
  .strictObject({
    amount: decimal,
    currency: currency.optional(),
    reason: longText(2_000),
    payment_date: calendarDate,
    type: z.enum(offCycleTypes, `must be one of ${offCycleTypes.join(', ')}`).default('other'),
    is_auto_approved: z.boolean('must be true or false').default(false),
  })
  .meta({
    examples: [
      {
        amount: '450.00',
        reason: 'Travel to the kick-off',
        payment_date: '2026-03-20',
        type: 'reimbursement',
      },
    ],
  });

export const reviewBody = z
  .strictObject({
    status: reviewOutcome,
    reason: longText(2_000).optional(),
  })
  .meta({ examples: [{ status: 'approved', reason: 'As agreed' }] });

export const withdrawQuery = z.strictObject({ reason: longText(2_000).optional() });

const review = z.strictObject({
  status: z.enum(['approved', 'declined']),
  by: actor,
  at: answerInstant,
  reason: z.string().nullable(),
});

export const offCycle = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    status: z.enum(offCycleStatuses),
    type: z.enum(offCycleTypes),
    amount: answerAmount,
    currency: z.string(),
    reason: z.string(),
    payment_date: answerDate,
    pays_at: answerInstant,
    invoice_id: answerId.nullable(),
    payment_id: answerId.nullable(),
    review: review.nullable(),
    approval: orNull(approval).describe(APPROVAL),
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
    next: orNull(next),
  })
  .meta({ id: 'OffCyclePayment' });
