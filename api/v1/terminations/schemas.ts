import { z } from 'zod';
import { terminationStatuses, terminationTypes } from '../../../domain/termination/termination';
import { actor, answerDate, answerId, answerInstant, next } from '../shared/answers';
import { calendarDate, longText, orNull } from '../../shared/schemas';

export const requestBody = z
  .strictObject({
    termination_type: z.enum(terminationTypes, `must be one of ${terminationTypes.join(', ')}`),
    completion_date: calendarDate,
    terminate_now: z.boolean(
      'must be true to end the contract at once, or false to end it after completion_date',
    ),
    message: longText(5_000).optional(),
    notice_override_reason: longText(1_000).optional(),
  })
  .meta({
    examples: [
      {
        termination_type: 'mutual',
        completion_date: '2026-06-30',
        terminate_now: false,
        message: 'Thank you for everything',
      },
    ],
  });

export const termination = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    status: z.enum(terminationStatuses),
    termination_type: z.enum(terminationTypes),
    completion_date: answerDate,
    requested_completion_date: answerDate,
    completes_at: answerInstant,
    terminate_now: z.boolean(),
    message: z.string().nullable(),
    notice_override_reason: z.string().nullable(),
    /** Until this instant the termination can be cancelled. */
    cancellable_until: answerInstant.nullable(),
    effective_at: answerInstant.nullable(),
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
    next: orNull(next),
  })
  .meta({ id: 'Termination' });
