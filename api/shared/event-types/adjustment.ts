import { z } from 'zod';
import { adjustmentTypes as kinds } from '../../../domain/adjustment/adjustment';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { amount, count, currency, day, id, instant, optionalText, text } from './fields';
import { eventsOfItem } from './item';

const kind = z.enum(kinds);
const about = {
  adjustment_id: id,
  adjustment_type: kind,
  amount: amount.describe('As it was given; what it does to a total follows from the type.'),
  currency,
  cycle_id: id.describe('The cycle that it was made for.'),
  rule_id: id.optional().describe('The recurring rule whose instance it is.'),
};
const example = {
  adjustment_id: SOME_ID,
  adjustment_type: 'bonus' as const,
  amount: '250.00',
  currency: 'EUR',
  cycle_id: SOME_ID,
};

const item = eventsOfItem('An adjustment', about, example);

export const adjustmentTypes = {
  'invoice-adjustment.created': item.created(
    'An adjustment was submitted, by somebody or by a recurring rule.',
  ),
  'invoice-adjustment.updated': item.updated(
    'An adjustment was edited while it was pending; `changed` are the names of the fields.',
  ),
  'invoice-adjustment.pending': item.pending,
  'invoice-adjustment.reviewed': item.reviewed,
  'invoice-adjustment.moved': item.moved,
  'invoice-adjustment.deleted': item.deleted,
  'invoice-adjustment.applied': told(
    'An invoice bills an adjustment; the amount carries the sign that it has there.',
    z.strictObject({
      adjustment_id: id,
      adjustment_type: text,
      amount,
      currency,
      cycle_id: id.nullable().describe('The cycle of the invoice; null where it is of none.'),
      invoice_id: id,
      invoice_number: text,
      version: count.describe('The version that the adjustment has from then on.'),
    }),
    { ...example, invoice_id: SOME_ID, invoice_number: '41', version: 3 },
  ),
  'invoice-adjustment.not_payable': item.notPayable,
  'invoice-adjustment.reminded': told(
    'An adjustment still waits for a review, and its invoice locks soon.',
    z.strictObject({ ...about, reminder: count, locks_at: instant }),
    { ...example, reminder: 1, locks_at: '2026-04-02T22:00:00.000Z' },
  ),
};

const rule = { rule_id: id, adjustment_type: kind, amount, currency };
const exampleOfRule = {
  rule_id: SOME_ID,
  adjustment_type: 'bonus' as const,
  amount: '250.00',
  currency: 'EUR',
};
const over = z.strictObject({ ...rule, reason: optionalText, instances: count });

export const ruleTypes = {
  'recurring-adjustment.created': told(
    'A rule was made that makes an adjustment in every cycle, until a day or so many times where these are set.',
    z.strictObject({ ...rule, end_date: day.nullable(), count: count.nullable() }),
    { ...exampleOfRule, end_date: '2026-12-31', count: null },
  ),
  'recurring-adjustment.updated': told(
    'A recurring rule was changed; `changed` are the names of the fields.',
    z.strictObject({ ...rule, changed: z.array(text) }),
    { ...exampleOfRule, changed: ['amount'] },
  ),
  'recurring-adjustment.deleted': told('Somebody stopped a recurring rule.', over, {
    ...exampleOfRule,
    reason: null,
    instances: 3,
  }),
  'recurring-adjustment.ended': told('A recurring rule came to its end, and `reason` says by what.', over, {
    ...exampleOfRule,
    reason: 'It has made all its instances.',
    instances: 12,
  }),
  'recurring-adjustment.review_due': told(
    'Nobody has looked at a recurring rule for long; somebody should see whether it still holds.',
    z.strictObject({ ...rule, reviewed_at: instant }),
    { ...exampleOfRule, reviewed_at: '2026-03-02T09:30:00.000Z' },
  ),
};
