import { z } from 'zod';
import { amendmentStatuses } from '../../../domain/amendment/amendment';
import { parties } from '../../../domain/shared/lifecycle';
import { pageQuery } from '../../shared/pagination';
import { calendarDate, elsewhere, longText, orNull } from '../../shared/schemas';
import { actor, answerDate, answerId, answerInstant, next } from '../shared/answers';
import { byDate, byStatus } from '../shared/list-filter';
import { partialTerms, terms, termsChange } from '../shared/terms';

const withTheContract =
  'is agreed with the contract as a whole: renew the contract, and change it in the successor before that is signed';

/** What people look for among the terms. */
const notTerms = {
  ...Object.fromEntries(
    (
      [
        ...['title', 'timezone', 'notice', 'lock_offset_hours', 'start_date', 'kind', 'engagement'],
        ...['automatic_renewal', 'indexation', 'minimum_term'],
      ] as const
    ).map((field) => [field, elsewhere(withTheContract)] as const),
  ),
  end_date: elsewhere('is changed by a renewal, or comes sooner by a termination'),
};

export const proposalBody = partialTerms
  .extend({ ...notTerms, effective_date: calendarDate, message: longText(2_000).optional() })
  .refine(({ effective_date: _date, message: _message, ...changes }) => Object.keys(changes).length > 0, {
    params: { rule: 'empty' },
    message: 'must name at least one field to change besides effective_date and message, such as amount',
  })
  .meta({
    examples: [
      {
        amount: '4800.00',
        job_title: 'Lead illustrator',
        effective_date: '2026-05-01',
        message: 'As we agreed',
      },
    ],
  });

export const listQuery = z.strictObject({ ...pageQuery, ...byStatus(amendmentStatuses), ...byDate });

const signing = z.strictObject({
  client_signed_at: answerInstant.nullable(),
  client_signed_by: z.string().nullable(),
  worker_signed_at: answerInstant.nullable(),
  worker_signed_by: z.string().nullable(),
  signed_at: answerInstant.nullable(),
});

const withdrawal = z
  .strictObject({ by: z.enum(parties), at: answerInstant, reason: z.string().nullable() })
  .meta({ id: 'AmendmentWithdrawal' });

export const amendment = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    status: z.enum(amendmentStatuses),
    effective_date: answerDate,
    /** 00:00 of that day in the contract's zone. */
    effective_at: answerInstant,
    /** The day from which the new terms do apply: a late signature moves it. */
    effective_from: answerDate.nullable(),
    changes: z.array(termsChange),
    signing,
    message: z.string().nullable(),
    reason: z.string().nullable(),
    /** Who wants to take back what both have signed, before it takes effect; the other party has to agree. */
    withdrawal: orNull(withdrawal),
    expires_at: answerInstant,
    activated_at: answerInstant.nullable(),
    version: z.int(),
    created_at: answerInstant,
    created_by: actor,
    updated_at: answerInstant,
    next: orNull(next),
  })
  .meta({ id: 'Amendment' });

export const preview = z
  .strictObject({
    contract_id: answerId,
    effective_date: answerDate,
    if_signed_now: z.strictObject({ effective_from: answerDate, effective_at: answerInstant }),
    changes: z.array(termsChange),
    terms_before: terms,
    terms_after: terms,
  })
  .meta({ id: 'AmendmentPreview' });

export const diff = z
  .strictObject({ amendment_id: answerId, ...preview.shape })
  .meta({ id: 'AmendmentDiff' });
