import { z } from 'zod';
import { billedWhen, labourTypes } from '../../../domain/agreement/terms';
import { exhaustedPolicies, prepayUnits } from '../../../domain/prepay/terms';
import { parties } from '../../../domain/shared/lifecycle';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { count, day, id, optionalText, text } from './fields';

/** A field of the terms; a price list is a list of items with their steps. */
const item = z.strictObject({
  resource_id: id.optional(),
  plan_id: id.optional(),
  name: text,
  count,
  steps: z.array(z.strictObject({ start_date: day, end_date: day.nullable().optional(), price: text })),
});
const amount = z.string().nullable();
/** What an agreement with a client or a supplier says beside its amount. */
const agreement = z.strictObject({
  billing_period: z.strictObject({ unit: z.enum(['months', 'weeks']), count }),
  billed: z.enum(billedWhen),
  included_units: z.string().nullable(),
  unit_name: z.string().nullable(),
  unit_price: amount,
  minimum_charge: amount,
  labour: z.enum(labourTypes),
  prepay: z
    .strictObject({
      unit: z.enum(prepayUnits),
      period: z.strictObject({ months: count, first_date: day }).nullable(),
      recurring: z.strictObject({ hours: amount, amount: z.string(), is_invoiced: z.boolean() }).nullable(),
      deductions: z
        .strictObject({ minimum: amount, minimum_only_when_active: z.boolean(), automatic: amount })
        .nullable(),
      top_up: z
        .strictObject({ threshold: z.string(), to: amount, by: amount, cost_per_hour: amount })
        .nullable(),
      expiry_months: count.nullable(),
      when_exhausted: z.strictObject({ policy: z.enum(exhaustedPolicies), hourly_rate: amount }),
    })
    .nullable(),
});
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(item), agreement]);
const about = { amendment_id: id };
const example = { amendment_id: SOME_ID };
const closed = z.strictObject({ ...about, reason: optionalText });

export const amendmentTypes = {
  'contract.amendment.proposed': told(
    'An amendment was proposed: each field that it changes, before and after, and the day from which on.',
    z.strictObject({
      ...about,
      changes: z.array(z.strictObject({ field: text, old: value, new: value })),
      effective_date: day,
    }),
    {
      ...example,
      changes: [{ field: 'amount', old: '5000.00', new: '5500.00' }],
      effective_date: '2026-05-01',
    },
  ),
  'contract.amendment.client_signed': told(
    'The employer signed an amendment, where that takes a signature of its own.',
    z.strictObject({ ...about, by: text }),
    { ...example, by: 'Ada Olsen' },
  ),
  'contract.amendment.signed': told(
    'Both parties have signed an amendment; its terms hold from `effective_from`, later than proposed where it was signed late.',
    z.strictObject({ ...about, by: text, effective_date: day, effective_from: day }),
    { ...example, by: 'Sam Rivera', effective_date: '2026-05-01', effective_from: '2026-05-01' },
  ),
  'contract.amendment.declined': told('The worker declined an amendment.', closed, {
    ...example,
    reason: 'Not before the summer.',
  }),
  'contract.amendment.withdrawal_proposed': told(
    'A party wants to take back an amendment that both have signed, before it takes effect; the other has to agree.',
    z.strictObject({ ...about, by: z.enum(parties), reason: optionalText }),
    { ...example, by: 'admin', reason: 'The project was postponed.' },
  ),
  'contract.amendment.withdrawn': told(
    'The employer withdrew an amendment, or both parties one that they had signed.',
    closed,
    {
      ...example,
      reason: 'Superseded by a new proposal.',
    },
  ),
  'contract.amendment.expired': told('An amendment was not signed in time.', closed, {
    ...example,
    reason: null,
  }),
  'contract.amendment.voided': told(
    'An amendment can take effect no more, and `reason` says why: its contract has ended, or its terms no longer fit.',
    z.strictObject({ ...about, reason: text }),
    { ...example, reason: 'the contract is terminated' },
  ),
  'contract.amendment.reminded': told(
    'An amendment still waits for a signature, and whoever is to sign should be reminded.',
    z.strictObject({ ...about, reminder: count, waiting_for: optionalText }),
    { ...example, reminder: 1, waiting_for: 'worker_signature' },
  ),
};
