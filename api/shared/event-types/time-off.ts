import { z } from 'zod';
import { feedKinds } from '../../../domain/calendar-feed/feed';
import { timeOffStatuses } from '../../../domain/time-off/time-off';
import { SOME_ID } from '../examples';
import { halfDays } from '../schemas';
import { told } from './entry';
import { count, day, id, optionalText, text } from './fields';

const timeOff = { time_off_id: id, person_id: id, type: text.describe('The key of its type.') };
const days = halfDays().positive();
const example = { time_off_id: SOME_ID, person_id: SOME_ID, type: 'vacation' };
const week = { start_date: '2026-08-03', end_date: '2026-08-07', days: 5 };

const feed = z.strictObject({
  kind: z.enum(feedKinds),
  person_id: id.nullable(),
  user_id: id.nullable(),
});
const exampleFeed = { kind: 'time_off' as const, person_id: SOME_ID, user_id: null };

export const timeOffTypes = {
  'time-off.requested': told(
    'Time off was requested; what the employer enters may be approved at once.',
    z.strictObject({
      ...timeOff,
      ...{ start_date: day, end_date: day, days, status: z.enum(['requested', 'approved']) },
    }),
    { ...example, ...week, status: 'requested' },
  ),
  'time-off.reviewed': told(
    'A request of time off was approved or rejected.',
    z.strictObject({ ...timeOff, status: z.enum(['approved', 'rejected']), reason: optionalText }),
    { ...example, status: 'approved', reason: null },
  ),
  'time-off.updated': told(
    'A document was attached to a request of time off, or taken off it.',
    z.strictObject({ ...timeOff, changed: z.array(z.enum(['attachment'])) }),
    { ...example, changed: ['attachment'] },
  ),
  'time-off.reminded': told(
    'Those whom a request of time off waits for were reminded of it, as its approval policy says.',
    z.strictObject({ ...timeOff, reminder: count, start_date: day }),
    { ...example, reminder: 1, start_date: '2026-08-03' },
  ),
  'time-off.cancelled': told(
    'Days off were cancelled from `from_date` on; `status` says what the rest is.',
    z.strictObject({
      ...timeOff,
      ...{ status: z.enum(timeOffStatuses), from_date: day, days, reason: optionalText },
    }),
    { ...example, status: 'cancelled', from_date: '2026-08-03', days: 5, reason: null },
  ),
  'time-off.used': told(
    'The last day of approved time off is over; `days` is 0 where an end of the contract has left unpaid days without work alone.',
    z.strictObject({ ...timeOff, start_date: day, end_date: day, days: halfDays().nonnegative() }),
    { ...example, ...week },
  ),
  'time-off-type.created': told('A type of time off was added.', z.strictObject({ id, key: text }), {
    id: SOME_ID,
    key: 'parental',
  }),
  'time-off-policy.created': told('A policy of time off was made.', z.strictObject({ id, type: text }), {
    id: SOME_ID,
    type: 'vacation',
  }),
  'time-off-policy.updated': told(
    'A policy of time off was changed: its terms from a day on, or its name alone.',
    z.strictObject({ id, type: text, changed: z.array(z.string()), effective_from: day.nullable() }),
    { id: SOME_ID, type: 'vacation', changed: ['days_per_year'], effective_from: '2026-07-01' },
  ),
  'time-off-policy.assigned': told(
    'A policy of time off applies to a person from a day on.',
    z.strictObject({
      ...{ id, person_id: id, policy_id: id, type: text },
      ...{ starts_on: day, ends_on: day.nullable() },
    }),
    {
      ...{ id: SOME_ID, person_id: SOME_ID, policy_id: SOME_ID, type: 'vacation' },
      ...{ starts_on: '2026-01-01', ends_on: null },
    },
  ),
  'calendar-feed.opened': told(
    'The secret link of a calendar was made, in the place of the former one where there was one.',
    feed,
    exampleFeed,
  ),
  'calendar-feed.closed': told('The secret link of a calendar was taken away.', feed, exampleFeed),
  'time-off-balance.corrected': told(
    'Somebody changed the balance of a person by so many days.',
    z.strictObject({
      ...{ id, person_id: id, type: text, effective_on: day, reason: text },
      days: halfDays(),
    }),
    {
      ...{ id: SOME_ID, person_id: SOME_ID, type: 'vacation', effective_on: '2026-01-01' },
      ...{ reason: 'Left over from the former system', days: 3.5 },
    },
  ),
};
