import { z } from 'zod';
import { accountStatuses } from '../../../domain/prepay/account';
import { entryKinds } from '../../../domain/prepay/entry';
import { prepayUnits } from '../../../domain/prepay/terms';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, decimal, flag, orNull, text } from '../../shared/schemas';
import { actor, answerAmount, answerDate, answerId, answerInstant } from '../shared/answers';
import { byCurrency, byDate, byType } from '../shared/list-filter';

const description = text(500, 0).default('');

export const entriesQuery = z.strictObject({
  ...pageQuery,
  ...byType(entryKinds),
  ...byDate,
  ...byCurrency,
  billing_date: calendarDate.optional(),
  ready_for_invoicing: flag
    .optional()
    .describe('true: what was bought, is to be invoiced by today, and is on no invoice.'),
});

export const purchaseBody = z
  .strictObject({
    hours: decimal.optional().describe('Required where the balance is counted in hours.'),
    amount: decimal.describe('What it costs and, where the balance is counted in money, what it adds.'),
    expires_on: calendarDate
      .nullable()
      .optional()
      .describe('From that day on it cannot be used; null: for ever. Left out: by the terms.'),
    is_invoiced: z.boolean('must be true or false').default(true),
    billing_date: calendarDate
      .optional()
      .describe('It goes on the invoice of the cycle in which this day lies. Left out: today.'),
    description,
  })
  .meta({ examples: [{ hours: '10', amount: '900.00', description: 'A block of ten hours' }] });

export const consumptionBody = z
  .strictObject({
    hours: decimal.optional().describe('Required where the balance is counted in hours.'),
    amount: decimal.optional().describe('Required where the balance is counted in money.'),
    used_on: calendarDate.optional().describe('Left out: today.'),
    description,
  })
  .meta({ examples: [{ hours: '1.5', used_on: '2026-03-02', description: 'Mended the printer' }] });

export const reversalQuery = z.strictObject({ reason: text(500).optional() });

export const entry = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    kind: z.enum(entryKinds),
    hours: answerAmount.describe('Below zero where it takes from the balance.'),
    amount: answerAmount,
    currency: z.string(),
    date: answerDate.describe('When it moves the balance.'),
    used_on: answerDate.nullable(),
    expires_on: answerDate.nullable(),
    charge: answerAmount.nullable().describe('What an invoice bills for it; below zero gives back.'),
    billing_date: answerDate.nullable(),
    cycle_id: answerId.nullable(),
    invoice_id: answerId.nullable(),
    invoice_number: z.string().nullable(),
    uncovered: answerAmount.describe('How much of what was used went beyond the balance, and is billed.'),
    of_entry_id: answerId.nullable().describe('What expires with it, or is taken back by it.'),
    reversed_by_id: answerId.nullable(),
    description: z.string(),
    recorded_at: answerInstant,
    recorded_by: actor,
  })
  .meta({ id: 'PrepayEntry' });

const quantity = answerAmount.describe('Of the unit.');

export const prepay = z
  .strictObject({
    contract_id: answerId,
    status: z.enum(accountStatuses),
    unit: z.enum(prepayUnits),
    currency: z.string(),
    balance: answerAmount.describe('What is left, in the unit; below zero it is owed.'),
    used: answerAmount.describe('All that was used, beyond the balance as well.'),
    used_in_period: answerAmount,
    lots: z
      .array(
        z.strictObject({
          entry_id: answerId,
          date: answerDate,
          left: quantity,
          expires_on: answerDate.nullable(),
        }),
      )
      .describe('Of what the balance consists; the oldest is used first.'),
    to_bill: z.array(z.strictObject({ entry_id: answerId, billing_date: answerDate })),
    next_charge: orNull(
      z.strictObject({
        date: answerDate,
        hours: answerAmount.nullable(),
        amount: answerAmount,
        is_invoiced: z.boolean(),
      }),
    ),
    threshold: answerAmount.nullable(),
    is_below_threshold: z.boolean(),
    top_up_in_flight: z.boolean(),
    next_at: answerInstant.nullable().describe('When a date moves it next.'),
    updated_at: answerInstant,
  })
  .meta({ id: 'Prepay' });
