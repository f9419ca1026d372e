import { escalatedEarly } from '../approval/approval';
import { vouch } from '../approval/decide';
import { escalatedEvent } from '../approval/events';
import { change, refuse, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentCommand } from './adjustment';
import { itemEvent as event } from './events';
import { invoiceLocked, refuseAmount } from './guard';
import { approvableOf, awaitingOf } from './review';

/** What is said of work, and of an adjustment is not. */
const PLAIN = { kind: 'adjustment', title: null, quantity: null, unitPrice: null, scale: null } as const;

/** A new item: it waits for a review, or an admin vouches for it at once (R1-05). */
export function submit(
  {
    draft,
    autoApprove,
    byContract = false,
    actor,
    reportedBy = actor,
    editedBy = null,
    facts,
  }: Extract<AdjustmentCommand, { type: 'submit' }>,
  at: Instant,
): Decision<Adjustment> {
  if (autoApprove && !byContract && actor.type === 'worker') {
    return refuse('wrong_token_scope', 'Only the employer approves. Leave is_auto_approved out.', {
      field: 'is_auto_approved',
    });
  }
  const { kind, locksAt } = draft;
  const given = { kind, locksAt, approval: draft.approval, policies: draft.policies, reportedBy, editedBy };
  const vouched = autoApprove && !byContract ? vouch(awaitingOf(given), actor, facts, at) : null;
  if (vouched && !vouched.ok) return vouched;
  const amount = refuseAmount(draft.type, draft.amount);
  if (amount) return { ok: false, refusal: amount };
  if (hasPassed(draft.locksAt, at)) {
    const message = `The invoice of this cycle locked at ${draft.locksAt}. Leave cycle_id out to take the current cycle.`;
    return { ok: false, refusal: invoiceLocked(message, draft.locksAt, draft.cycleId) };
  }
  const status = autoApprove ? 'approved' : 'pending';
  const asked = vouched ? vouched.approval : (draft.approval ?? null);
  const approval = autoApprove ? asked : escalatedEarly(asked, draft.locksAt, at);
  const adjustment: Adjustment = {
    ...PLAIN,
    ...draft,
    approval,
    status,
    version: 1,
    appliedCycleId: autoApprove ? draft.cycleId : null,
    lateSince: null,
    laterLocksAt: null,
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
  const created = event(adjustment, 'created', { status, is_auto_approved: autoApprove });
  return autoApprove
    ? change(adjustment, created)
    : change(
        adjustment,
        created,
        event(adjustment, 'pending', { locks_at: draft.locksAt }),
        ...escalatedEvent(approvableOf(adjustment), approval, draft.locksAt),
      );
}
