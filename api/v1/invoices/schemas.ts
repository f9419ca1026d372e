import { z } from 'zod';
import { itemKinds } from '../../../domain/adjustment/item-kind';
import {
  basePayFates,
  contractFamilies,
  invoiceFamilies,
  invoiceStatuses,
} from '../../../domain/invoice/invoice';
import { pageQuery } from '../../shared/pagination';
import { flag, longText, many, uuid } from '../../shared/schemas';
import { byCurrency, byDate, byOwnNumber, byStatus } from '../shared/list-filter';
import { answerAmount, answerDate, answerId, answerInstant } from '../shared/answers';

export const platformInvoicesQuery = z.strictObject({
  ...pageQuery,
  ...byStatus(invoiceStatuses),
  ...byDate,
  ...byCurrency,
  ...byOwnNumber,
  contract_id: uuid.optional(),
  worker_id: uuid.optional(),
});

export const invoicesQuery = platformInvoicesQuery.extend({
  family: many(contractFamilies),
  is_overdue: flag.optional(),
});

export const cancelBody = z
  .strictObject({
    reason: longText(2_000).optional(),
    /** Billed again with the next invoice, unless it is waived by word. */
    base_pay: z.enum(basePayFates, `must be ${basePayFates.join(' or ')}`).default('rebilled'),
  })
  .meta({ examples: [{ reason: 'Wrong cost centre', base_pay: 'rebilled' }] });

export const invoice = z
  .strictObject({
    id: answerId,
    number: z.string(),
    family: z.enum(invoiceFamilies),
    contract_id: answerId,
    worker_id: answerId,
    cycle_id: answerId.nullable(),
    status: z.enum(invoiceStatuses),
    currency: z.string(),
    total: answerAmount,
    credit_used: answerAmount,
    /** What a total below zero leaves for the next invoice. */
    credit_left: answerAmount,
    period_start: answerDate.nullable(),
    period_end: answerDate.nullable(),
    issued_at: answerInstant.describe(
      'When it was in fact issued. Of a cycle that was over when its contract was signed, or that was locked late, this is later than the lock was due.',
    ),
    due_date: answerDate.describe(
      'By payment_due_type; a final invoice is never due before the day on which it is issued. Overdue from the end of this day on, or of the day of issue where that is later.',
    ),
    is_overdue: z.boolean(),
    is_off_cycle: z.boolean(),
    paid_at: answerInstant.nullable(),
    /** What became of its base pay; null while it is not canceled, or billed none. */
    base_pay: z.enum(basePayFates).nullable(),
    version: z.int(),
  })
  .meta({ id: 'Invoice' });

export const line = z
  .strictObject({
    source_type: z.enum(['base', ...itemKinds, 'credit', 'off_cycle', 'platform_fee']),
    source_id: answerId.nullable(),
    description: z.string(),
    category: z.string(),
    /** How the amount comes about, of work: so much of it, at that price. */
    quantity: z.string().nullable(),
    unit_price: answerAmount.nullable(),
    amount: answerAmount,
  })
  .meta({ id: 'InvoiceLine' });

export const invoiceDetails = invoice
  .extend({
    contract: z.strictObject({ id: answerId, number: z.string().nullable(), title: z.string() }),
    lines: z.array(line),
  })
  .meta({ id: 'InvoiceDetails' });
