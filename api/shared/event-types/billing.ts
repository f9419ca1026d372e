import { z } from 'zod';
import { cycleStatuses } from '../../../domain/billing/cycle';
import { basePayFates, invoiceFamilies } from '../../../domain/invoice/invoice';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { amount, currency, day, id, optionalText, text } from './fields';

const invoice = { invoice_id: id, number: text };
const money = { total: amount, currency };
const example = { invoice_id: SOME_ID, number: '41' };
const exampleMoney = { total: '5250.00', currency: 'EUR' };

export const invoiceTypes = {
  'invoice.issued': told(
    'An invoice was issued: for a cycle, and then it has its period, or on its own, and then it names what for.',
    z.strictObject({
      ...invoice,
      ...money,
      due_date: day,
      period_start: day.nullable().optional(),
      period_end: day.nullable().optional(),
      adjustment_id: id.optional().describe('Of an adjustment that was approved too late for its cycle.'),
      off_cycle_payment_id: id.optional().describe('Of an off-cycle payment.'),
      canceled_invoice_ids: z
        .array(id)
        .optional()
        .describe('Of canceled invoices whose base pay it bills again after the last cycle.'),
      family: z
        .enum(['client', 'supplier', 'platform_fee'])
        .optional()
        .describe('Of what a client pays, of what a supplier is paid, and of a fee of the platform.'),
      fee_for: id.optional().describe('The invoice that the fee is charged for.'),
    }),
    {
      ...example,
      ...exampleMoney,
      due_date: '2026-04-07',
      period_start: '2026-03-01',
      period_end: '2026-03-31',
    },
  ),
  'invoice.overdue': told(
    'An invoice was not paid by its due date.',
    z.strictObject({ ...invoice, family: z.enum(invoiceFamilies) }),
    { ...example, family: 'workforce' },
  ),
  'invoice.paid': told(
    'An invoice was paid, by a payment or without one where there was nothing to pay.',
    z.strictObject({ ...invoice, payment_id: id.nullable(), ...money }),
    { ...example, payment_id: SOME_ID, ...exampleMoney },
  ),
  'invoice.canceled': told(
    'An invoice was canceled before it was paid; what it billed goes on the next one, but for base pay that is waived.',
    z.strictObject({
      ...invoice,
      reason: optionalText,
      items_moved_to: id.nullable().describe('The cycle whose invoice bills it again.'),
      base_pay: z.enum(basePayFates).nullable(),
    }),
    { ...example, reason: 'Wrong rate.', items_moved_to: SOME_ID, base_pay: 'rebilled' },
  ),
};

const cycle = { cycle_id: id, period_start: day, period_end: day };
const exampleCycle = { cycle_id: SOME_ID, period_start: '2026-03-01', period_end: '2026-03-31' };

export const exceptionTypes = {
  'billing.exception.raised': told(
    'A cycle could not be billed; `reason` says why, and how that is put right.',
    z.strictObject({ ...cycle, reason: text }),
    {
      ...exampleCycle,
      reason: 'No terms apply between 2026-03-01 and 2026-03-31. Dismiss the exception with a reason.',
    },
  ),
  'billing.exception.retried': told(
    'Somebody says that what kept a cycle from being billed is put right; it is billed anew.',
    z.strictObject(cycle),
    exampleCycle,
  ),
  'billing.exception.mended': told(
    'A cycle that could not be billed has been billed after all, or had nothing left to bill.',
    z.strictObject({ ...cycle, status: z.enum(cycleStatuses) }),
    { ...exampleCycle, status: 'invoiced' },
  ),
  'billing.exception.dismissed': told(
    'Somebody gave up billing a cycle: its base pay is waived, and its items go on the next invoice in their currency.',
    z.strictObject({
      ...cycle,
      reason: text,
      base_pay: z.literal('waived'),
      items_go_to_cycle_id: id.nullable(),
      others_go_to_cycle_ids: z.array(id).optional().describe('Where they were in several currencies.'),
      waived_invoice_ids: z
        .array(id)
        .optional()
        .describe('Canceled invoices whose base pay nobody bills again.'),
    }),
    { ...exampleCycle, reason: 'Agreed with the worker.', base_pay: 'waived', items_go_to_cycle_id: SOME_ID },
  ),
};
