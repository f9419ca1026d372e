import { z } from 'zod';
import { invoiceFamilies, invoiceStatuses } from '../../../domain/invoice/invoice';
import { instant, uuid, wholeNumber } from '../../shared/schemas';
import { longPageQuery } from '../../shared/pagination';
import { byCurrency } from '../shared/list-filter';
import { answerAmount, answerId, answerInstant } from '../shared/answers';

export const balancesQuery = z.strictObject({ ...longPageQuery, worker_id: uuid.optional(), ...byCurrency });

export const balance = z
  .strictObject({
    worker_id: answerId,
    worker_name: z.string(),
    currency: z.string(),
    earned: answerAmount.describe(
      'Approved and not being paid yet: items, base pay to be billed again, off-cycle payments, and invoices that wait. Credit does not lower it.',
    ),
    processing: answerAmount.describe('On invoices that are being paid.'),
    paid: answerAmount,
    credit: answerAmount.describe(
      'What invoices below zero have left. It lowers later invoices of the same contract; what a contract leaves at its end is for the parties to settle.',
    ),
  })
  .meta({ id: 'Balance' });

export const reportQuery = z.strictObject({
  from_date: instant,
  to_date: instant,
  limit: wholeNumber(1, 1_000).default(100),
  cursor: z.string().optional(),
  format: z.enum(['json', 'csv'], 'must be json or csv').optional(),
});

/** One invoice line with its invoice, payment and contract (E3-11). */
export const reportRow = z
  .strictObject({
    invoice: z.strictObject({
      id: answerId,
      document: z.string(),
      family: z.enum(invoiceFamilies),
      status: z.enum(invoiceStatuses),
      issued_at: answerInstant,
    }),
    line_item: z.strictObject({
      line_no: z.int(),
      source_type: z.string(),
      source_id: answerId.nullable(),
      description: z.string(),
      category: z.string(),
      quantity: z.string().nullable(),
      unit_price: answerAmount.nullable(),
      amount: answerAmount,
      currency: z.string(),
    }),
    payment: z
      .strictObject({
        id: answerId,
        document: z.string().nullable(),
        paid_at: answerInstant.nullable(),
        amount: answerAmount.nullable(),
        currency: z.string(),
      })
      .nullable(),
    contract: z.strictObject({
      id: answerId,
      number: z.string().nullable(),
      name: z.string(),
      worker: z.string(),
      legal_entity: z.string(),
    }),
  })
  .meta({ id: 'ReportRow' });
