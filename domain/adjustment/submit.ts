import { refuseVouching } from '../approval/self-approval';
import { change, refuse, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentCommand } from './adjustment';
import { adjustmentEvent as event } from './events';
import { invoiceLocked, refuseAmount } from './guard';

/** A new item: it waits for a review, or an admin vouches for it at once (R1-05). */
export function submit(
  {
    draft,
    autoApprove,
    actor,
    reportedBy = actor,
    editedBy = null,
  }: Extract<AdjustmentCommand, { type: 'submit' }>,
  at: Instant,
): Decision<Adjustment> {
  if (autoApprove && actor.type === 'worker') {
    return refuse('wrong_token_scope', 'Only the employer approves. Leave is_auto_approved out.', {
      field: 'is_auto_approved',
    });
  }
  const vouching = autoApprove ? refuseVouching(draft.policies, actor) : null;
  if (vouching) return { ok: false, refusal: vouching };
  const amount = refuseAmount(draft.type, draft.amount);
  if (amount) return { ok: false, refusal: amount };
  if (hasPassed(draft.locksAt, at)) {
    const message = `The invoice of this cycle locked at ${draft.locksAt}. Leave cycle_id out to take the current cycle.`;
    return { ok: false, refusal: invoiceLocked(message, draft.locksAt, draft.cycleId) };
  }
  const status = autoApprove ? 'approved' : 'pending';
  const adjustment: Adjustment = {
    ...draft,
    status,
    version: 1,
    appliedCycleId: autoApprove ? draft.cycleId : null,
    lateSince: null,
    movedFrom: null,
    movedHome: false,
    invoiceId: null,
    isAutoApproved: autoApprove,
    reportedBy,
    editedBy,
    reviewedBy: null,
    reason: null,
    remindersSent: 0,
    createdAt: at,
    updatedAt: at,
  };
  const created = event(adjustment, 'invoice-adjustment.created', { status, is_auto_approved: autoApprove });
  return autoApprove
    ? change(adjustment, created)
    : change(
        adjustment,
        created,
        event(adjustment, 'invoice-adjustment.pending', { locks_at: draft.locksAt }),
      );
}
