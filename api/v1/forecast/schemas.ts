import { z } from 'zod';
import { leftOutReasons } from '../../../domain/billing/forecast-items';
import { orNull } from '../../shared/schemas';
import { line } from '../invoices/schemas';
import { answerAmount, answerDate, answerId, answerInstant } from '../shared/answers';

export const forecastBody = z
  .strictObject({
    count: z
      .number('must be a number from 1 to 24')
      .int('must be a whole number')
      .min(1, 'must be at least 1')
      .max(24, 'must be at most 24')
      .default(3),
    include_unsigned: z.boolean('must be true or false').default(true),
    include_pending: z.boolean('must be true or false').default(true),
  })
  .meta({ examples: [{ count: 6, include_unsigned: false, include_pending: true }] });

const amendment = z.strictObject({
  id: answerId,
  effective_from: answerDate,
  effective_at: answerInstant,
  assumed: z.literal('signature').nullable(),
});

const indexation = z.strictObject({
  percentage: z.string(),
  effective_from: answerDate,
  effective_at: answerInstant,
  amount: answerAmount,
  currency: z.string(),
});

const renewal = z
  .strictObject({
    start_date: answerDate,
    end_date: answerDate.nullable(),
    amount: answerAmount.nullable(),
    currency: z.string(),
  })
  .meta({ id: 'ForecastRenewal' });

/** As on the invoice. What a rule has yet to make has no id of its own. */
const forecastLine = line
  .extend({
    rule_id: answerId.nullable(),
    assumed: z.literal('approval').nullable(),
  })
  .meta({ id: 'ForecastLine' });

const period = z.strictObject({
  /** Null when the cycle is yet to be generated. */
  cycle_id: answerId.nullable(),
  status: z.enum(['expected', 'skipped', 'exception']),
  period_start: answerDate,
  period_end: answerDate,
  opens_at: answerInstant,
  closes_at: answerInstant,
  /** When the cycle locks and its invoice is issued. */
  issues_at: answerInstant,
  due_date: answerDate,
  is_final: z.boolean(),
  /** Of the contract that is to follow this one by itself. */
  is_of_next_term: z.boolean(),
  /** Those whose terms apply by then. */
  amendment_ids: z.array(answerId),
});

export const forecastInvoice = z
  .union([
    period.extend({
      problem: z.null(),
      currency: z.string(),
      total: answerAmount,
      credit_used: answerAmount,
      credit_left: answerAmount,
      lines: z.array(forecastLine),
    }),
    period.extend({ problem: z.string(), lines: z.tuple([]) }),
  ])
  .meta({ id: 'ForecastInvoice' });

export const forecast = z
  .strictObject({
    contract_id: answerId,
    assumed: z.literal('signature').nullable(),
    amendments: z.array(amendment),
    /** What the amount is changed to by itself, and from which day on. */
    indexations: z.array(indexation),
    /** The next term, where the contract is renewed by itself before as many invoices as were asked for. */
    renewal: orNull(renewal),
    data: z.array(forecastInvoice),
    left_out: z.array(
      z.strictObject({
        /** The adjustment, timesheet, task or milestone; null where it is base pay of a canceled invoice that is billed again. */
        adjustment_id: answerId.nullable(),
        canceled_invoice_id: answerId.nullable(),
        because: z.enum(leftOutReasons),
      }),
    ),
  })
  .meta({ id: 'Forecast' });
