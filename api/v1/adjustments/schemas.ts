import { z } from 'zod';
import {
  adjustmentCategories,
  adjustmentStatuses,
  adjustmentTypes,
} from '../../../domain/adjustment/adjustment';
import { missingThings } from '../../../domain/adjustment/missing';
import { contractKinds } from '../../../domain/contract/kinds';
import { invoiceStatuses } from '../../../domain/invoice/invoice';
import { APPROVAL, approval, approver, APPROVERS } from '../shared/approval';
import { actor, answerAmount, answerDate, answerId, answerInstant, next, refusal } from '../shared/answers';
import { orNull } from '../../shared/schemas';

export const attachment = z
  .strictObject({
    filename: z.string(),
    content_type: z.string(),
    size: z.int(),
    sha256: z.string(),
  })
  .meta({ id: 'Attachment' });

export const review = actor.extend({
  outcome: z.enum(['approved', 'declined']),
  reason: z.string().nullable(),
  reviewed_at: answerInstant,
});

/** What every item has that is reviewed and billed, whatever its kind. */
export const itemState = {
  id: answerId,
  contract_id: answerId,
  status: z.enum(adjustmentStatuses),
  description: z.string(),
  date_submitted: answerDate,
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
  approval: orNull(approval).describe(APPROVAL),
  version: z.int(),
  created_at: answerInstant,
  updated_at: answerInstant,
};

/** What lists show of its contract and its cycle. */
export const itemSurroundings = {
  contract: z.strictObject({
    id: answerId,
    number: z.string(),
    title: z.string(),
    type: z.enum(contractKinds),
  }),
  cycle: z.strictObject({ id: answerId, start_date: answerDate, end_date: answerDate }),
};

export const adjustmentState = z
  .strictObject({
    ...itemState,
    type: z.enum(adjustmentTypes),
    category: z.enum(adjustmentCategories).nullable(),
    rule_id: answerId.nullable(),
  })
  .meta({ id: 'AdjustmentState' });

/** An adjustment as lists, and everything else, answer it. */
export const adjustment = adjustmentState.extend(itemSurroundings).meta({ id: 'Adjustment' });

export const adjustmentVersion = z
  .strictObject({
    version: z.int(),
    changed_at: answerInstant,
    changed_by: actor,
    state: adjustmentState,
  })
  .meta({ id: 'AdjustmentVersion' });

const landing = z
  .strictObject({
    /** Null when the cycle is yet to be generated. */
    cycle_id: answerId.nullable(),
    start_date: answerDate,
    end_date: answerDate,
    locks_at: answerInstant,
    /** It is not the cycle that the item was made for, but a later one. */
    is_next_invoice: z.boolean(),
  })
  .meta({ id: 'Landing' });

export const why = z.strictObject({
  /** The cycle whose invoice it is, or will be, on. */
  cycle: orNull(landing),
  invoice: z
    .strictObject({
      id: answerId,
      number: z.string(),
      status: z.enum(invoiceStatuses),
      due_date: answerDate,
    })
    .nullable(),
  locks_at: answerInstant,
  editable: z.boolean(),
  missing: z.array(z.enum(missingThings)),
  if_approved_now: z
    .union([
      z.strictObject({ cycle_id: z.null(), own_invoice: z.literal(true) }),
      z.strictObject({
        cycle_id: z.null(),
        refused: z.strictObject({ code: z.string(), message: z.string() }),
      }),
      landing,
    ])
    .nullable(),
});

/** One adjustment with what it waits for, and why it is, or is not, on an invoice. */
export const adjustmentDetail = adjustment
  .extend({ next: orNull(next), approvers: z.array(approver).nullable().describe(APPROVERS), why })
  .meta({ id: 'AdjustmentDetail' });

export const deletedAdjustment = adjustmentDetail
  .extend({ deleted: z.literal(true) })
  .meta({ id: 'DeletedAdjustment' });

const reviewResult = z.union([
  z.strictObject({ id: answerId, result: z.literal('refused'), error: refusal }),
  z.strictObject({
    id: answerId,
    result: z
      .enum(['approved', 'declined', 'pending'])
      .describe('`pending`: it was approved, and others have to approve it as well.'),
    applied_cycle_id: answerId.nullable(),
  }),
]);

export const reviewResults = z
  .strictObject({
    data: z.array(reviewResult),
    reviewed: z.int(),
    refused: z.int(),
  })
  .meta({ id: 'ReviewResults' });
