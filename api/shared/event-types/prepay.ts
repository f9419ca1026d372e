import { z } from 'zod';
import { prepayUnits } from '../../../domain/prepay/terms';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { amount, count, currency, day, id, text } from './fields';

const unit = z.enum(prepayUnits).describe('What the balance is counted in.');
const standing = { unit, balance: amount.describe('What is left, in the unit.'), currency };
const entry = {
  ...standing,
  ...{ entry_id: id, date: day },
  hours: amount.describe('Below zero where it takes from the balance.'),
  amount,
};
const adding = { ...entry, expires_on: day.nullable(), billing_date: day.nullable() };
const item = { entry_id: id, amount, currency };

const left = { unit: 'hours' as const, balance: '12.00', currency: 'EUR' };
const moved = { ...left, entry_id: SOME_ID, date: '2026-03-01', hours: '10.00', amount: '900.00' };
const bought = { ...moved, expires_on: '2027-03-01', billing_date: '2026-03-01' };
const taken = { ...moved, hours: '-2.00', amount: '0.00' };
const charge = { entry_id: SOME_ID, amount: '900.00', currency: 'EUR' };

export const prepayTypes = {
  'prepay.purchased': told('Somebody bought hours or money ahead.', z.strictObject(adding), bought),
  'prepay.charged': told('A period of a pre-pay has begun and added to it.', z.strictObject(adding), bought),
  'prepay.topped_up': told(
    'No more than the threshold was left, so that the balance was topped up.',
    z.strictObject(adding),
    bought,
  ),
  'prepay.consumed': told(
    'Something was used. `uncovered` went beyond the balance, and `charge` is billed for it.',
    z.strictObject({ ...entry, uncovered: amount, charge: amount.nullable() }),
    { ...taken, uncovered: '0.00', charge: null },
  ),
  'prepay.deducted': told(
    'A period has ended, and what it takes at least, or in any case, was taken.',
    z.strictObject(entry),
    taken,
  ),
  'prepay.expired': told(
    'What was left of an entry can no longer be used.',
    z.strictObject({ ...entry, of_entry_id: id }),
    { ...taken, of_entry_id: SOME_ID },
  ),
  'prepay.reversed': told(
    'An entry was taken back: of what it had added, what was left. `charge` is given back by an invoice.',
    z.strictObject({ ...entry, of_entry_id: id, charge: amount.nullable(), reason: text }),
    { ...taken, of_entry_id: SOME_ID, charge: null, reason: 'Entered twice.' },
  ),
  'prepay.threshold_reached': told(
    'The balance has come down to the threshold.',
    z.strictObject({ ...standing, threshold: amount }),
    { ...left, threshold: '12.00' },
  ),
  'prepay.exhausted': told('Nothing is left of the balance.', z.strictObject(standing), {
    ...left,
    balance: '0.00',
  }),
  'prepay.applied': told(
    'An invoice bills what an entry charges, on a line of its own.',
    z.strictObject({
      ...item,
      cycle_id: id.nullable().describe('The cycle of the invoice; null where it is of none.'),
      invoice_id: id,
      invoice_number: text,
      version: count.describe('The version that the item has from then on.'),
    }),
    { ...charge, cycle_id: SOME_ID, invoice_id: SOME_ID, invoice_number: '41', version: 2 },
  ),
  'prepay.moved': told(
    'The invoice of another cycle is to bill it: the one that was to is paid in another currency by now.',
    z.strictObject({ ...item, cycle_id: id, applied_cycle_id: id, reason: z.literal('currency') }),
    { ...charge, cycle_id: SOME_ID, applied_cycle_id: SOME_ID, reason: 'currency' },
  ),
  'prepay.not_payable': told(
    'What an entry charges is billed by nobody: its contract has ended, and no invoice is left for it.',
    z.strictObject({ ...item, cycle_id: id }),
    { ...charge, cycle_id: SOME_ID },
  ),
};
