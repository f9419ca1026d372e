import { z } from 'zod';
import { cycleStandings } from '../../../domain/billing/standing';
import { answerAmount, answerDate, answerId, answerInstant } from '../shared/answers';
import { SOME_ID } from '../../shared/examples';
import { longText, uuid } from '../../shared/schemas';
import { invoice, line } from '../invoices/schemas';

export const cycle = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    status: z.enum(cycleStandings),
    start_date: answerDate,
    end_date: answerDate,
    opens_at: answerInstant,
    closes_at: answerInstant,
    locks_at: answerInstant,
    due_date: answerDate,
    /** The last one of its contract. */
    is_final: z.boolean(),
    locked_at: answerInstant.nullable(),
    /** Why it could not be billed, and how that is put right. */
    exception: z.string().nullable(),
  })
  .meta({ id: 'Cycle' });

/** The invoice that a lock at this moment would issue, or why it could not. */
export const draft = z
  .union([
    z.strictObject({
      status: z.literal('draft'),
      currency: z.string(),
      total: answerAmount,
      credit_used: answerAmount,
      credit_left: answerAmount,
      lines: z.array(line),
    }),
    z.strictObject({ status: z.literal('draft'), problem: z.string() }),
  ])
  .meta({ id: 'DraftInvoice' });

/** Why an exception is given up. */
export const dismissalBody = z
  .strictObject({
    reason: longText(2_000),
    /** Canceled invoices whose base pay it was to bill again, and nobody bills now. */
    waived_invoice_ids: z.array(uuid).max(100, 'must name at most 100 invoices').optional(),
  })
  .meta({ examples: [{ reason: 'Paid outside of the service', waived_invoice_ids: [SOME_ID] }] });

export const cycleDetail = cycle
  .extend({ invoice: z.union([invoice, draft]).nullable() })
  .meta({ id: 'CycleDetail' });
