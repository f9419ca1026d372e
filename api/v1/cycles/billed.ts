import { z } from 'zod';
import { invoiceStatuses } from '../../../domain/invoice/invoice';
import { answerAmount, answerDate, answerId, answerInstant } from '../shared/answers';

/** What an invoice, and what is to become one, consists of. */
export const line = z.strictObject({
  source_type: z.enum(['base', 'adjustment', 'credit', 'off_cycle', 'platform_fee']),
  source_id: answerId.nullable(),
  description: z.string(),
  category: z.string(),
  amount: answerAmount,
});

export const invoice = z.strictObject({
  id: answerId,
  number: z.string(),
  family: z.enum(['workforce', 'platform_fee']),
  contract_id: answerId,
  worker_id: answerId,
  cycle_id: answerId.nullable(),
  status: z.enum(invoiceStatuses),
  currency: z.string(),
  total: answerAmount,
  credit_used: answerAmount,
  credit_left: answerAmount,
  period_start: answerDate.nullable(),
  period_end: answerDate.nullable(),
  issued_at: answerInstant,
  due_date: answerDate,
  is_overdue: z.boolean(),
  is_off_cycle: z.boolean(),
  paid_at: answerInstant.nullable(),
  version: z.int(),
});
