import type { Awaiting } from '../approval/awaiting';
import { decideApproval } from '../approval/decide';
import { givenEvent } from '../approval/events';
import { change, refuse, type Actor, type Decision } from '../shared/lifecycle';
import { hasPassed, type Instant } from '../shared/time';
import type { Adjustment, AdjustmentCommand } from './adjustment';
import { itemEvent as event } from './events';
import { nounOf, reviewedKindOf, type ItemKind } from './item-kind';
import { refuseBilled } from './refusals';

type ReviewCommand = Extract<AdjustmentCommand, { type: 'approve' | 'decline' }>;

/** What it is to `domain/approval`, and how that sees it. */
export const approvableOf = (item: Pick<Adjustment, 'id' | 'kind'>) => ({
  kind: reviewedKindOf(item),
  id: item.id,
});

type Asked = Pick<Adjustment, 'approval' | 'policies' | 'reportedBy' | 'editedBy' | 'locksAt'> & {
  kind?: ItemKind | undefined;
};

export function awaitingOf(adjustment: Asked): Awaiting {
  const { approval, policies, locksAt: deadline } = adjustment;
  return { kind: reviewedKindOf(adjustment), approval, policies, hands: adjustment, deadline };
}

/** An approval too late for its own invoice is accepted all the same: the transaction finds the next one (R1-15). */
export function review(state: Adjustment, command: ReviewCommand, at: Instant): Decision<Adjustment> {
  const { type, actor, reason, facts } = command;
  if (actor.type === 'worker')
    return refuse('wrong_token_scope', `Only the employer reviews ${nounOf(state)}s.`);
  if (state.status !== 'pending') return withdraw(state, command, at);
  const outcome = type === 'approve' ? 'approved' : 'declined';
  const ruling = decideApproval(awaitingOf(state), { outcome, by: actor, reason }, facts, at);
  if (!ruling.ok) return ruling;
  const next = ruling.approval ? { ...state, approval: ruling.approval } : state;
  if (!ruling.isFinal) return change(next, ...givenEvent(approvableOf(state), ruling));
  return reviewed(next, outcome, { actor, reason }, at);
}

/**
 * An approved one is declined after all, by those whom its policy has asked, if it has one; whether its invoice still lets
 * that be is another matter. What keeps a cycle from being billed is for whoever clears that up.
 */
function withdraw(state: Adjustment, command: ReviewCommand, at: Instant): Decision<Adjustment> {
  if (command.type === 'decline' && command.setAside) return reviewed(state, 'declined', command, at);
  const refusal = refuseBilled(state, at);
  if (refusal) return { ok: false, refusal };
  if (!state.approval) return reviewed(state, 'declined', command, at);
  const { actor: by, reason, facts } = command;
  const ruling = decideApproval(awaitingOf(state), { outcome: 'declined', by, reason }, facts, at);
  if (!ruling.ok) return ruling;
  return reviewed({ ...state, approval: ruling.approval }, 'declined', command, at);
}

function reviewed(
  state: Adjustment,
  outcome: 'approved' | 'declined',
  { actor, reason }: { actor: Actor; reason: string | null },
  at: Instant,
): Decision<Adjustment> {
  const late = hasPassed(state.locksAt, at);
  const next: Adjustment = {
    ...state,
    status: outcome,
    reviewedBy: { outcome, by: actor, at, reason },
    // The review may come between the lock's instant and its record.
    lateSince: state.lateSince ?? (late && state.status === 'pending' ? state.locksAt : null),
    appliedCycleId: outcome === 'declined' || late ? null : state.cycleId,
  };
  return change(next, event(next, 'reviewed', { outcome, reason, late }));
}
