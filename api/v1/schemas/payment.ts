import { z } from 'zod';
import { offCycleTypes } from '../../../domain/off-cycle/off-cycle';
import { gatewayOutcomes, paymentMethods, paymentStatuses } from '../../../domain/payment/payment';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, currency, decimal, instant, many, text, uuid } from '../../shared/schemas';

export const MAX_INVOICES = 1_000;

/** What people send to pay, confirm, and pay outside the cycle; and how they ask for what was paid. */
export const createPayment = z.strictObject({
  invoice_ids: z
    .array(uuid)
    .min(1, 'must name at least one invoice')
    .max(MAX_INVOICES, `must name at most ${MAX_INVOICES} invoices; send several payments`)
    .transform((ids) => [...new Set(ids.map((id) => id.toLowerCase()))].sort()),
  method: z.enum(paymentMethods, `must be one of ${paymentMethods.join(', ')}`).optional(),
});

export const confirmPayment = z
  .strictObject({
    outcome: z.enum(['completed', 'failed'], 'must be completed or failed'),
    reference: text(200).optional(),
    reason: text(500).optional(),
  })
  .refine(({ outcome, reference }) => outcome === 'failed' || reference !== undefined, {
    path: ['reference'],
    message: 'is required when outcome is completed: how the transfer is found at the bank',
  });

export const forceOutcomeBody = z.strictObject({
  outcome: z.enum(gatewayOutcomes, `must be one of ${gatewayOutcomes.join(', ')}`),
});

export const listPaymentsQuery = z.strictObject({
  ...pageQuery,
  status: many(paymentStatuses),
  invoice_id: uuid.optional(),
});

export const pageOnly = z.strictObject(pageQuery);

export const balancesQuery = z.strictObject({ worker_id: uuid.optional() });

export const reportQuery = z.strictObject({
  from_date: instant,
  to_date: instant,
  limit: z.coerce.number().int().min(1).max(1_000).default(100),
  cursor: z.string().optional(),
  format: z.enum(['json', 'csv'], 'must be json or csv').optional(),
});

export const platformInvoicesQuery = z.strictObject({
  ...pageQuery,
  contract_id: uuid.optional(),
  worker_id: uuid.optional(),
});

export const createOffCycle = z.strictObject({
  amount: decimal,
  currency: currency.optional(),
  reason: text(2_000),
  payment_date: calendarDate,
  type: z.enum(offCycleTypes, `must be one of ${offCycleTypes.join(', ')}`).default('other'),
  is_auto_approved: z.boolean('must be true or false').default(false),
});

export const reviewOffCycle = z.strictObject({
  status: z.enum(['approved', 'declined'], 'must be approved or declined'),
  reason: text(2_000).optional(),
});

export const fileQuery = z.strictObject({
  environment: uuid,
  expires: z.string(),
  signature: z.string(),
});
