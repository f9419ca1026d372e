import { z } from 'zod';
import { adjustmentStatuses } from '../../../domain/adjustment/adjustment';
import { contractKinds } from '../../../domain/contract/kinds';
import { scales } from '../../../domain/contract/terms';
import { actor, answerAmount, answerDate, answerId, answerInstant, next } from '../shared/answers';
import { orNull } from '../../shared/schemas';
import { attachment, review, why } from '../adjustments/schemas';

/** A timesheet, a task or a milestone, as it is at a version. */
export const workState = z
  .strictObject({
    id: answerId,
    contract_id: answerId,
    status: z.enum(adjustmentStatuses),
    /** Of a milestone. */
    title: z.string().nullable(),
    description: z.string(),
    date_submitted: answerDate,
    /** So much of it, at that price: in units of the scale, or 1 of what is paid by the piece. */
    quantity: z.string(),
    unit_price: answerAmount,
    scale: z.enum(scales).nullable(),
    amount: answerAmount,
    currency: z.string(),
    /** The cycle it was made for, and the one whose invoice it is on once approved. */
    cycle_id: answerId,
    applied_cycle_id: answerId.nullable(),
    locks_at: answerInstant,
    /** It has missed its own cycle's invoice without a decision. */
    is_late: z.boolean(),
    invoice_id: answerId.nullable(),
    is_auto_approved: z.boolean(),
    attachment: orNull(attachment),
    reported_by: actor,
    reviewed_by: review.nullable(),
    reason: z.string().nullable(),
    version: z.int(),
    created_at: answerInstant,
    updated_at: answerInstant,
  })
  .meta({ id: 'WorkState' });

export const work = workState
  .extend({
    contract: z.strictObject({
      id: answerId,
      number: z.string(),
      title: z.string(),
      type: z.enum(contractKinds),
    }),
    cycle: z.strictObject({ id: answerId, start_date: answerDate, end_date: answerDate }),
  })
  .meta({ id: 'Work' });

export const workVersion = z
  .strictObject({ version: z.int(), changed_at: answerInstant, changed_by: actor, state: workState })
  .meta({ id: 'WorkVersion' });

/** With what it waits for, and why it is, or is not, on an invoice. */
export const workDetail = work.extend({ next: orNull(next), why }).meta({ id: 'WorkDetail' });

export const deletedWork = workDetail.extend({ deleted: z.literal(true) }).meta({ id: 'DeletedWork' });

export const workSettings = z
  .strictObject({
    /** What the worker reports is approved at once. */
    auto_approve: z.boolean(),
  })
  .meta({ id: 'WorkSettings' });

export const workSettingsBody = z
  .strictObject({ auto_approve: z.boolean('must be true or false') })
  .meta({ examples: [{ auto_approve: true }] });
