import { escalatesAt, type Approval } from '../approval/approval';
import type { Awaiting } from '../approval/awaiting';
import { decideApproval } from '../approval/decide';
import { escalatedEvent, givenEvent } from '../approval/events';
import { isMadeLate } from '../approval/waiting';
import type { DecisionFacts } from '../approval/standing';
import type { Refusal } from '../shared/errors';
import { change, refuse, type Actor, type Decision } from '../shared/lifecycle';
import type { Instant } from '../shared/time';
import { timeOffEvent } from './events';
import type { TimeOff, TimeOffCommand, TimeOffReview } from './time-off';

type Review = Extract<TimeOffCommand, { type: 'approve' | 'reject' }>;
type Asked = Pick<TimeOff, 'approval' | 'policies' | 'createdBy' | 'createdAt' | 'startsAt'>;

/** As `domain/approval` sees it. Its first day is the deadline, unless it had begun when it was asked for. */
export function awaitingOf({ approval, policies, createdBy, createdAt, startsAt }: Asked): Awaiting {
  const of = { kind: 'time_off' as const, approval, policies, hands: { reportedBy: createdBy } };
  return !startsAt || isMadeLate({ deadline: startsAt, createdAt }) ? of : { ...of, deadline: startsAt };
}

const of = ({ id }: Pick<TimeOff, 'id'>) => ({ kind: 'time_off' as const, id });

/** One of its approvers decides: by an approval that is not the last it goes on waiting. */
export function review(
  state: TimeOff,
  { type, actor, reason, facts }: Review,
  at: Instant,
): Decision<TimeOff> {
  const outcome = type === 'approve' ? 'approved' : 'declined';
  const ruling = decideApproval(awaitingOf(state), { outcome, by: actor, reason }, facts, at);
  if (!ruling.ok) return ruling;
  const kept = ruling.approval ? { approval: ruling.approval } : {};
  if (!ruling.isFinal) return change(moved(state, kept, at), ...givenEvent(of(state), ruling));
  const status = type === 'approve' ? 'approved' : 'rejected';
  return reviewed({ ...state, ...kept }, status, { actor, reason }, at);
}

/**
 * What is approved is called off by whoever could have rejected it by its policy, in whatever step, or in the stead of
 * those who are gone. What they entered themselves they may call off. Commands of earlier releases brought no facts.
 */
export function refuseCallingOffBy(
  state: TimeOff,
  by: Actor,
  facts: DecisionFacts | undefined,
  at: Instant,
): Refusal | null {
  if (!state.approval || !facts) return null;
  const awaiting = { ...awaitingOf(state), policies: { selfApproval: 'allowed' as const } };
  const ruling = decideApproval(awaiting, { outcome: 'declined', by, reason: null }, facts, at);
  if (ruling.ok) return null;
  const { id, name } = state.approval.policy;
  return {
    code: 'not_an_approver',
    message: `The approval policy “${name}” says who reviews it, and only they call it off. Ask one of those whom the item names under approval.`,
    details: { policy_id: id },
  };
}

const LAPSED = 'It was not approved before its first day.';

/** Unpaid days that were paid by the final invoice after all. */
export const FORFEITED =
  'Nobody approved it before the final invoice of its contract, which has paid its days.';

/** Its first day has come, and its policy gives up what nobody has approved by then; or another time that ends it. */
export function lapse(
  state: TimeOff,
  { actor, reason = LAPSED }: Pick<Extract<TimeOffCommand, { type: 'lapse' }>, 'actor' | 'reason'>,
  at: Instant,
): Decision<TimeOff> {
  return reviewed(state, 'rejected', { actor, reason }, at);
}

function reviewed(
  state: TimeOff,
  status: TimeOffReview['status'],
  { actor, reason }: { actor: Actor; reason: string | null },
  at: Instant,
): Decision<TimeOff> {
  const given: TimeOffReview = { status, by: actor, at, reason };
  return change(
    moved(state, { status, review: given }, at),
    timeOffEvent(state, 'time-off.reviewed', { type: state.type, status, reason }),
  );
}

export function remind(state: TimeOff, at: Instant): Decision<TimeOff> {
  const reminder = (state.remindersSent ?? 0) + 1;
  return change(
    moved(state, { remindersSent: reminder }, at),
    timeOffEvent(state, 'time-off.reminded', { type: state.type, reminder, start_date: state.startDate }),
  );
}

/** It still waits, and others are asked as well. */
export function escalate(state: TimeOff, at: Instant): Decision<TimeOff> {
  const { approval, startsAt } = state;
  if (!approval || !startsAt || escalatesAt(approval, startsAt) === null)
    return refuse('no_change', 'Nobody is named whom it could be escalated to, or it has been.');
  const next: Approval = { ...approval, escalatedAt: at };
  return change(moved(state, { approval: next }, at), ...escalatedEvent(of(state), next, startsAt));
}

export function moved(state: TimeOff, fields: Partial<TimeOff>, at: Instant): TimeOff {
  return { ...state, ...fields, version: state.version + 1, updatedAt: at };
}
