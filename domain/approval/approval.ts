import { rightsOf, type Right, type Role } from '../people/rights';
import type { Actor } from '../shared/lifecycle';
import { addHours, hasPassed, type Instant } from '../shared/time';

/** What is approved, and the right that it takes. A kind that is added here can be named by policies from then on. */
export const reviewRights = {
  adjustment: 'adjustments:review',
  timesheet: 'work:review',
  task: 'work:review',
  milestone: 'work:review',
  off_cycle_payment: 'off-cycle:review',
  time_off: 'time-off:review',
} as const satisfies Record<string, Right>;

export type ApprovableKind = keyof typeof reviewRights;

export const approvableKinds = Object.keys(reviewRights) as [ApprovableKind, ...ApprovableKind[]];

/** One decision of a batch. */
export interface OneReview {
  kind: ApprovableKind;
  id: string;
  outcome: 'approved' | 'declined';
  reason: string | null;
  /** The only version of the row that it is for. */
  ifVersion?: number;
}

/** Any of these users, and anybody who has one of these roles. */
export interface Approvers {
  users: readonly string[];
  roles: readonly Role[];
}

/** So many of them approve before the next step begins. */
export interface ApprovalStep extends Approvers {
  any: number;
}

/** So many hours before the deadline it goes to these as well, any of whom then decides alone. */
export interface Escalation extends Approvers {
  hours: number;
}

export type Principal = Pick<Actor, 'id' | 'name'>;

/** One approval, or the word that ended the matter. */
export interface ApprovalDecision {
  outcome: 'approved' | 'declined';
  /** The step that it counts in, from 0 on; null where whoever it was escalated to decided alone. */
  step: number | null;
  by: Actor;
  /** Who was away. */
  inSteadOf: Principal | null;
  at: Instant;
  reason: string | null;
  /** Nobody was left whom the step asks, or to whom it was escalated: somebody else decided in the stead of them all. */
  isOverride?: true;
}

/**
 * What a row waits for and what has been decided of it: a copy of the policy, taken when the wait began, so that changing
 * the policy moves nothing that somebody has been told. Rows without one are decided by one approval of anybody who has
 * the right, by the settings of the environment.
 */
export interface Approval {
  policy: { id: string; name: string; version: number };
  steps: readonly ApprovalStep[];
  escalation: Escalation | null;
  escalatedAt: Instant | null;
  /** In their order. An edit of what is paid begins anew, without any. */
  decisions: readonly ApprovalDecision[];
}

/** Whether these roles let one review things of the kind at all. */
export function mayReview(
  kind: ApprovableKind,
  roles: readonly Role[] | undefined,
): roles is readonly Role[] {
  return roles !== undefined && rightsOf(roles).has(reviewRights[kind]);
}

/** Whether these roles let one decide in the stead of all whom a policy asks: who could make another one may. */
export function mayOverride(kind: ApprovableKind, roles: readonly Role[] | undefined): boolean {
  return mayReview(kind, roles) && rightsOf(roles).has('approvals:manage');
}

/** When it is to be escalated, if it still waits by then; null when it is not, or has been. */
export function escalatesAt(approval: Approval | null | undefined, deadline: Instant): Instant | null {
  if (!approval?.escalation || approval.escalatedAt !== null) return null;
  return addHours(deadline, -approval.escalation.hours);
}

/** Made so short before its deadline that it is escalated from the beginning. */
export function escalatedEarly<A extends Approval | null | undefined>(
  approval: A,
  deadline: Instant,
  at: Instant,
): A {
  const instant = escalatesAt(approval, deadline);
  if (!approval || instant === null || !hasPassed(instant, at) || hasPassed(deadline, at)) return approval;
  return { ...approval, escalatedAt: at };
}
