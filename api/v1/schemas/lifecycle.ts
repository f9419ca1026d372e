import { z } from 'zod';
import { amendmentStatuses } from '../../../domain/amendment/amendment';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, email, many, text } from '../../shared/schemas';
import { partialTerms } from './terms';

/** What people send to sign, invite, decline, amend and terminate. */
export const signContract = z
  .strictObject({ signature: text(200, 2), client_signature: text(200, 2), worker_signature: text(200, 2) })
  .partial()
  .refine((body) => Object.keys(body).length === 1, {
    path: ['signature'],
    message:
      'is required: send exactly one of signature, client_signature (admin token) or worker_signature (worker token)',
  });

export const invite = z.strictObject({
  email: email.optional(),
  message: text(2_000).optional(),
  locale: text(20, 2).default('en'),
});

export const withReason = z.strictObject({ reason: text(2_000).optional() });

export const proposeAmendment = partialTerms
  .extend({ effective_date: calendarDate, message: text(2_000).optional() })
  .refine(({ effective_date: _date, message: _message, ...changes }) => Object.keys(changes).length > 0, {
    path: ['changes'],
    message: 'must name at least one field to change besides effective_date',
  });

export const listAmendmentsQuery = z.strictObject({ ...pageQuery, status: many(amendmentStatuses) });

/** Dates of the successor; without them it follows the contract's end date for a term of the same length. */
export const renewContract = z
  .strictObject({
    start_date: calendarDate,
    end_date: calendarDate.nullable(),
    title: text(300),
    submit: z.boolean(),
  })
  .partial();
