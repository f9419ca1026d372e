import { z } from 'zod';
import { workKinds } from '../../../domain/adjustment/item-kind';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { amount, count, currency, day, id, instant, text } from './fields';
import { eventsOfItem } from './item';

const about = {
  item_id: id.describe('The timesheet, task or milestone.'),
  date_submitted: day,
  quantity: text.describe('A decimal, in units of the scale; 1 of what is paid by the piece.'),
  unit_price: amount,
  amount,
  currency,
  cycle_id: id.describe('The cycle that it was made for.'),
};
const billed = { item_id: SOME_ID, quantity: '7.5', unit_price: '40.00', amount: '300.00', currency: 'EUR' };
const example = { ...billed, date_submitted: '2026-03-12', cycle_id: SOME_ID };

/** What happens to work of one kind. */
function ofKind(noun: string) {
  const { created, updated, notPayable, ...rest } = eventsOfItem(`A ${noun}`, about, example);
  return {
    ...rest,
    created: created(`A ${noun} was reported.`),
    updated: updated(
      `A ${noun} was changed before an invoice billed it; \`changed\` are the names of the fields.`,
    ),
    applied: told(
      `An invoice bills a ${noun}, on a line of its own.`,
      z.strictObject({
        item_id: about.item_id,
        quantity: about.quantity,
        unit_price: about.unit_price,
        amount,
        currency,
        cycle_id: id.nullable().describe('The cycle of the invoice; null where it is of none.'),
        invoice_id: id,
        invoice_number: text,
        version: count.describe(`The version that the ${noun} has from then on.`),
      }),
      { ...billed, cycle_id: SOME_ID, invoice_id: SOME_ID, invoice_number: '41', version: 3 },
    ),
    not_payable: notPayable,
  };
}

const timesheet = ofKind('timesheet');
const task = ofKind('task');
const milestone = ofKind('milestone');

export const workTypes = {
  'timesheet.created': timesheet.created,
  'timesheet.updated': timesheet.updated,
  'timesheet.pending': timesheet.pending,
  'timesheet.reviewed': timesheet.reviewed,
  'timesheet.moved': timesheet.moved,
  'timesheet.deleted': timesheet.deleted,
  'timesheet.applied': timesheet.applied,
  'timesheet.not_payable': timesheet.not_payable,
  'task.created': task.created,
  'task.updated': task.updated,
  'task.pending': task.pending,
  'task.reviewed': task.reviewed,
  'task.moved': task.moved,
  'task.deleted': task.deleted,
  'task.applied': task.applied,
  'task.not_payable': task.not_payable,
  'milestone.created': milestone.created,
  'milestone.updated': milestone.updated,
  'milestone.pending': milestone.pending,
  'milestone.reviewed': milestone.reviewed,
  'milestone.moved': milestone.moved,
  'milestone.deleted': milestone.deleted,
  'milestone.applied': milestone.applied,
  'milestone.not_payable': milestone.not_payable,
  'work.reminded': told(
    'Work of a cycle still waits for a review, and the invoice of the cycle locks soon.',
    z.strictObject({
      kind: z.enum(workKinds),
      cycle_id: id,
      pending: count.describe('How many of them wait.'),
      amount: amount.describe('What all of them together come to.'),
      currency,
      reminder: count,
      locks_at: instant,
    }),
    {
      ...{ kind: 'timesheet', cycle_id: SOME_ID, pending: 4, amount: '1200.00', currency: 'EUR' },
      ...{ reminder: 1, locks_at: '2026-04-02T22:00:00.000Z' },
    },
  ),
  'work.settings_updated': told(
    'It was settled whether what the worker of a contract reports is approved at once.',
    z.strictObject({ auto_approve: z.boolean() }),
    { auto_approve: true },
  ),
};
