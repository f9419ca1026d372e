import { z } from 'zod';
import { approvableKinds } from '../../../domain/approval/approval';
import { SOME_ID } from '../../shared/examples';
import { must } from '../../shared/explain';
import { orNull, reviewText, uuid, reviewOutcome } from '../../shared/schemas';
import { actor, answerAmount, answerDate, answerId, answerInstant, next, refusal } from '../shared/answers';
import { approval, namedUser } from '../shared/approval';
import { byCurrency, byDate, byType } from '../shared/list-filter';
import { longPage } from '../shared/page-only';

const kind = z.enum(approvableKinds, `must be one of ${approvableKinds.join(', ')}`);

const filters = {
  ...byType(approvableKinds),
  contract_id: uuid.optional(),
  worker_id: uuid.optional(),
  ...byDate,
  ...byCurrency,
};

export const inboxQuery = longPage.extend(filters);
export const countsQuery = z.strictObject(filters);

const daysOff = z
  .strictObject({ start_date: answerDate, end_date: answerDate, days: z.number(), is_paid: z.boolean() })
  .meta({ id: 'DaysOff' });

export const waiting = z
  .strictObject({
    kind: z.enum(approvableKinds),
    id: answerId,
    contract: orNull(
      z.strictObject({ id: answerId, number: z.string(), title: z.string() }).meta({ id: 'NamedContract' }),
    ).describe('Null where time off is of none.'),
    worker: z.strictObject({ id: answerId, name: z.string() }),
    item_type: z.string().describe('What it pays, such as bonus; of time off the key of its type.'),
    amount: answerAmount.nullable().describe('Null for time off.'),
    currency: z.string().nullable(),
    description: z.string().nullable(),
    days_off: orNull(daysOff).describe('The days that are asked for; null for everything else.'),
    deadline: answerInstant.describe(
      'The lock of its invoice, its payment date, or the beginning of its first day off; it may have passed.',
    ),
    reported_by: actor,
    in_stead_of: orNull(namedUser).describe('For whom the caller would decide it, who is away.'),
    override: orNull(
      z
        .strictObject({
          step: z.int().nullable().describe('From 1 on; null where it was escalated, and decides alone.'),
          reason: z.string(),
        })
        .meta({ id: 'ApprovalOverride' }),
    ).describe('Nobody is left whom the policy asks, and the caller may decide in the stead of them all.'),
    approval: orNull(approval),
    next: orNull(next).describe('What happens if nobody does anything.'),
    version: z.int(),
    created_at: answerInstant,
  })
  .meta({ id: 'WaitingForApproval' });

export const counts = z
  .strictObject({
    counts: z.strictObject(
      Object.fromEntries(approvableKinds.map((each) => [each, z.int()])) as Record<
        (typeof approvableKinds)[number],
        z.ZodInt
      >,
    ),
    total: z.int(),
    is_complete: z
      .boolean()
      .describe('False where there may be more: not all that waits was looked through.'),
  })
  .meta({ id: 'ApprovalCounts' });

const MOST = 1_000;
const decision = z.strictObject({
  kind,
  id: uuid,
  status: reviewOutcome,
  reason: reviewText.optional(),
  version: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .optional()
    .describe('The version that it is for; at another one it is refused by itself with precondition_failed.'),
});

export const decisionsBody = z
  .strictObject({
    decisions: z
      .array(decision)
      .min(1, `must hold 1 to ${MOST} decisions`)
      .max(MOST, `must hold at most ${MOST} decisions`)
      .refine(
        (all) => new Set(all.map(({ id }) => id)).size === all.length,
        must('unique', 'must decide each id once'),
      ),
  })
  .meta({
    examples: [
      {
        decisions: [
          { kind: 'adjustment', id: SOME_ID, status: 'approved' },
          {
            kind: 'off_cycle_payment',
            id: '0190f2a4-0000-7000-8000-000000000002',
            status: 'declined',
            reason: 'No receipt',
            version: 2,
          },
        ],
      },
    ],
  });

const verdict = z.union([
  z.strictObject({
    kind: z.enum(approvableKinds),
    id: answerId,
    result: z.literal('refused'),
    error: refusal,
  }),
  z.strictObject({
    kind: z.enum(approvableKinds),
    id: answerId,
    result: z
      .enum(['approved', 'declined', 'pending'])
      .describe('`pending`: it was approved, and others have to approve it as well.'),
  }),
]);

export const verdicts = z
  .strictObject({ data: z.array(verdict), decided: z.int(), refused: z.int() })
  .meta({ id: 'ApprovalVerdicts' });
