import { z } from 'zod';
import { SOME_ID } from '../examples';
import { told } from './entry';
import { amount, currency, day, id, optionalText, text } from './fields';

const payment = { entry_id: id, date: day, amount, currency };
const example = { entry_id: SOME_ID, date: '2026-04-15', amount: '1200.00', currency: 'EUR' };
const noted = z.strictObject({ ...payment, note: text });
const exampleNoted = { ...example, note: 'Second instalment' };

export const paymentScheduleTypes = {
  'schedule.added': told('A payment of an agreement was scheduled.', noted, exampleNoted),
  'schedule.updated': told(
    'A scheduled payment was changed before its date. `changed` are the names of the fields.',
    z.strictObject({ ...payment, changed: z.array(text) }),
    { ...example, changed: ['date'] },
  ),
  'schedule.due': told(
    'The date of a scheduled payment has come; the next invoice of the agreement charges it.',
    noted,
    exampleNoted,
  ),
  'schedule.invoiced': told(
    'An invoice charges a scheduled payment.',
    z.strictObject({ ...payment, invoice_id: id }),
    { ...example, invoice_id: SOME_ID },
  ),
  'schedule.cancelled': told(
    'A scheduled payment was cancelled: by somebody before its date, or with the end of its contract.',
    z.strictObject({ ...payment, reason: optionalText }),
    { ...example, reason: 'Agreed otherwise.' },
  ),
};
