import type { AdjustmentPayloads, OfAdjustment } from '../../events/adjustment';
import type { OffCyclePayloads } from '../../events/off-cycle';
import { isSameActor } from '../../approval/self-approval';
import type { Instant } from '../../shared/time';
import { reporter, reviewers } from '../audience';
import type { Item } from '../letter';
import { decimal, type Rules } from '../rule';
import type { Act, Told } from '../told';

type OfItem = Told<keyof AdjustmentPayloads> & { payload: OfAdjustment };
type OfPayment = Told<keyof OffCyclePayloads>;

const adjusted = ({
  payload: { adjustment_type, amount, currency },
  about: { adjustment },
}: OfItem): Item => ({
  what: adjustment_type,
  amount: { amount, currency },
  note: adjustment?.description,
});

/** The link lives as long as the item can be decided: past the lock of its invoice, unless it is declined there. */
const toReview = ({ payload, about: { adjustment } }: OfItem, locksAt: Instant | null): Act => ({
  ...{ act: 'review_adjustment', subjectId: payload.adjustment_id },
  deadline: adjustment?.policies.lateItems === 'decline' ? locksAt : null,
});

const locksAt = ({ payload }: Told<'invoice-adjustment.pending'>): Instant | null =>
  'locks_at' in payload ? payload.locks_at : null;

const paid = ({ about: { offCycle } }: OfPayment): Item =>
  offCycle
    ? { what: offCycle.type, amount: decimal(offCycle), day: offCycle.paymentDate, note: offCycle.reason }
    : {};

/** Its day may pass before anybody has decided: it is paid then, as soon as it is approved. */
const toReviewPayment = ({ payload }: OfPayment): Act => ({
  ...{ act: 'review_off_cycle_payment', subjectId: payload.off_cycle_payment_id, deadline: null },
});

/** Who made it vouched for it in the same breath. */
const isVouchedFor = ({ about: { offCycle } }: Told) =>
  offCycle?.review != null &&
  offCycle.review.at === offCycle.createdAt &&
  isSameActor(offCycle.review.by, offCycle.createdBy);

const decided =
  (outcome: 'approved' | 'declined') => (told: OfPayment & { payload: { reason: string | null } }) => ({
    ...{ ...paid(told), outcome, note: told.payload.reason },
  });

export const adjustmentRules: Rules<keyof AdjustmentPayloads> = {
  'invoice-adjustment.created': [],
  'invoice-adjustment.updated': [],
  'invoice-adjustment.pending': [
    {
      ...{ kind: 'review_request', to: reviewers },
      item: (told) => ({ ...adjusted(told), until: locksAt(told) }),
      act: (told) => toReview(told, locksAt(told)),
    },
  ],
  'invoice-adjustment.reviewed': [
    {
      ...{ kind: 'review_outcome', to: reporter },
      item: (told) => ({
        ...{ ...adjusted(told), outcome: told.payload.outcome, note: told.payload.reason },
      }),
    },
  ],
  'invoice-adjustment.moved': [],
  'invoice-adjustment.deleted': [],
  'invoice-adjustment.reminded': [
    {
      ...{ kind: 'review_reminder', to: reviewers },
      item: (told) => ({ ...adjusted(told), until: told.payload.locks_at }),
      act: (told) => toReview(told, told.payload.locks_at),
    },
  ],
  'invoice-adjustment.not_payable': [],
  'invoice-adjustment.applied': [],
};

export const offCycleRules: Rules<keyof OffCyclePayloads> = {
  'off_cycle_payment.created': [
    {
      ...{ kind: 'review_request', to: reviewers, item: paid },
      when: (told) => !isVouchedFor(told),
      act: toReviewPayment,
    },
  ],
  'off_cycle_payment.reminded': [
    { kind: 'review_reminder', to: reviewers, item: paid, act: toReviewPayment },
  ],
  'off_cycle_payment.approved': [{ kind: 'review_outcome', to: reporter, item: decided('approved') }],
  'off_cycle_payment.declined': [{ kind: 'review_outcome', to: reporter, item: decided('declined') }],
  'off_cycle_payment.withdrawn': [],
  'off_cycle_payment.processing': [],
  'off_cycle_payment.paid': [],
  'off_cycle_payment.not_payable': [],
};
