import { z } from 'zod';
import { offCycleTypes as kinds } from '../../../domain/off-cycle/off-cycle';
import { paymentMethods } from '../../../domain/payment/payment';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { amount, count, currency, day, id, instant, optionalText, text } from './fields';

const payment = {
  payment_id: id,
  invoice_ids: z.array(id).describe('Those of this contract; the payment may be for others, too.'),
};
const example = { payment_id: SOME_ID, invoice_ids: [SOME_ID] };

export const paymentTypes = {
  'payment.initiated': told(
    'A payment of issued invoices began.',
    z.strictObject({ ...payment, method: z.enum(paymentMethods) }),
    { ...example, method: 'manual' },
  ),
  'payment.retried': told(
    'A payment that had failed is tried again.',
    z.strictObject({ ...payment, attempt: count }),
    { ...example, attempt: 2 },
  ),
  'payment.completed': told(
    'A payment reached the worker; each of its invoices is told as paid.',
    z.strictObject({ ...payment, reference: optionalText, receipt_number: text }),
    { ...example, reference: 'TR-2026-0042', receipt_number: '12' },
  ),
  'payment.failed': told(
    'A payment failed; at `next_attempt_at` it is tried again, and where that is null somebody has to.',
    z.strictObject({
      ...payment,
      attempt: count,
      failure: optionalText,
      next_attempt_at: instant.nullable(),
    }),
    {
      ...example,
      attempt: 1,
      failure: 'The account is closed.',
      next_attempt_at: '2026-04-07T10:30:00.000Z',
    },
  ),
};

const offCycle = { off_cycle_payment_id: id };
const exampleOffCycle = { off_cycle_payment_id: SOME_ID };
const withReason = z.strictObject({ ...offCycle, reason: optionalText });

export const offCycleTypes = {
  'off_cycle_payment.created': told(
    'A payment outside of the billing cycle was requested.',
    z.strictObject({
      ...offCycle,
      ...{ type: z.enum(kinds), amount, currency, reason: text, payment_date: day },
    }),
    {
      ...exampleOffCycle,
      ...{ type: 'bonus', amount: '500.00', currency: 'EUR' },
      ...{ reason: 'Launch of the new site', payment_date: '2026-04-15' },
    },
  ),
  'off_cycle_payment.reminded': told(
    'An off-cycle payment still waits for a review.',
    z.strictObject({ ...offCycle, reminder: count, payment_date: day }),
    { ...exampleOffCycle, reminder: 1, payment_date: '2026-04-15' },
  ),
  'off_cycle_payment.approved': told('An off-cycle payment was approved.', withReason, {
    ...exampleOffCycle,
    reason: null,
  }),
  'off_cycle_payment.declined': told(
    'An off-cycle payment was declined, or its invoice was canceled.',
    withReason,
    { ...exampleOffCycle, reason: 'its invoice was canceled' },
  ),
  'off_cycle_payment.withdrawn': told('The employer took back an off-cycle payment.', withReason, {
    ...exampleOffCycle,
    reason: 'Paid with the salary.',
  }),
  'off_cycle_payment.processing': told(
    'The date of an off-cycle payment came: it has its invoice, and a payment for it.',
    z.strictObject({ ...offCycle, payment_date: day }),
    { ...exampleOffCycle, payment_date: '2026-04-15' },
  ),
  'off_cycle_payment.paid': told(
    'An off-cycle payment reached the worker.',
    z.strictObject({ ...offCycle, payment_id: id }),
    { ...exampleOffCycle, payment_id: SOME_ID },
  ),
  'off_cycle_payment.not_payable': told(
    'An off-cycle payment that nobody had approved fell away with the end of its contract.',
    z.strictObject({ ...offCycle, reason: text }),
    { ...exampleOffCycle, reason: 'the contract is terminated' },
  ),
};
