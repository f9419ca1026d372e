import { z } from 'zod';
import { paymentMethods, paymentStatuses } from '../../../domain/payment/payment';
import { SOME_ID } from '../../shared/examples';
import { pageQuery } from '../../shared/pagination';
import { longText, orNull, text, uuid } from '../../shared/schemas';
import { byCurrency, byDate, byOwnNumber, byStatus } from '../shared/list-filter';
import { actor, answerAmount, answerId, answerInstant, next } from '../shared/answers';

const MAX_INVOICES = 1_000;

export const payBody = z
  .strictObject({
    invoice_ids: z
      .array(uuid)
      .min(1, 'must name at least one invoice')
      .max(MAX_INVOICES, `must name at most ${MAX_INVOICES} invoices; send several payments`)
      .transform((ids) => [...new Set(ids.map((id) => id.toLowerCase()))].sort()),
    method: z.enum(paymentMethods, `must be one of ${paymentMethods.join(', ')}`).optional(),
  })
  .meta({ examples: [{ invoice_ids: [SOME_ID] }] });

export const confirmBody = z
  .strictObject({
    outcome: z.enum(['completed', 'failed'], 'must be completed or failed'),
    reference: text(200).optional(),
    reason: longText(500).optional(),
  })
  .refine(({ outcome, reference }) => outcome === 'failed' || reference !== undefined, {
    path: ['reference'],
    message: 'is required when outcome is completed: how the transfer is found at the bank',
  })
  .meta({ examples: [{ outcome: 'completed', reference: 'SEPA 2026-03-31/7' }] });

export const paymentsQuery = z.strictObject({
  ...pageQuery,
  ...byStatus(paymentStatuses),
  ...byDate,
  ...byCurrency,
  ...byOwnNumber,
  invoice_id: uuid.optional(),
});

export const payment = z
  .strictObject({
    id: answerId,
    status: z.enum(paymentStatuses),
    method: z.enum(paymentMethods),
    currency: z.string(),
    total: answerAmount,
    invoice_ids: z.array(answerId),
    attempt: z.int(),
    next_attempt_at: answerInstant.nullable(),
    reference: z.string().nullable(),
    failure: z.string().nullable(),
    receipt_number: z.string().nullable(),
    submitted_at: answerInstant.nullable(),
    completed_at: answerInstant.nullable(),
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
    next: orNull(next),
  })
  .meta({ id: 'Payment' });
