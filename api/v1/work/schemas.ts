import { z } from 'zod';
import { scales } from '../../../domain/contract/terms';
import { approver, APPROVERS } from '../shared/approval';
import { actor, answerAmount, answerInstant, next } from '../shared/answers';
import { orNull } from '../../shared/schemas';
import { itemState, itemSurroundings, why } from '../adjustments/schemas';

/** A timesheet, a task or a milestone, as it is at a version. */
export const workState = z
  .strictObject({
    ...itemState,
    /** Of a milestone. */
    title: z.string().nullable(),
    /** So much of it, at that price: in units of the scale, or 1 of what is paid by the piece. */
    quantity: z.string(),
    unit_price: answerAmount,
    scale: z.enum(scales).nullable(),
  })
  .meta({ id: 'WorkState' });

export const work = workState.extend(itemSurroundings).meta({ id: 'Work' });

export const workVersion = z
  .strictObject({ version: z.int(), changed_at: answerInstant, changed_by: actor, state: workState })
  .meta({ id: 'WorkVersion' });

/** With what it waits for, and why it is, or is not, on an invoice. */
export const workDetail = work
  .extend({ next: orNull(next), approvers: z.array(approver).nullable().describe(APPROVERS), why })
  .meta({ id: 'WorkDetail' });

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
