import type { SelfApproval } from '../approval/self-approval';
import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { CalendarDate, Instant } from '../shared/time';
import type { DayOff } from './days';

export const timeOffStatuses = ['requested', 'approved', 'rejected', 'cancelled', 'used'] as const;
export type TimeOffStatus = (typeof timeOffStatuses)[number];

/** Statuses in which its days are taken: nobody is off twice on one of them. */
export const standingStatuses: readonly TimeOffStatus[] = ['requested', 'approved', 'used'];

export interface TimeOffReview {
  status: 'approved' | 'rejected';
  by: Actor;
  at: Instant;
  reason: string | null;
}

export interface TimeOffCancellation {
  by: Actor;
  at: Instant;
  reason: string | null;
}

/** Days on which a person does not work (spec 6.10). It belongs to the person; a contract it may have. */
export interface TimeOff extends LifecycleState {
  personId: string;
  /** The contract whose end ends it, and whose pay an unpaid day lowers; null for a person without one. */
  contractId: string | null;
  status: TimeOffStatus;
  /** Key of its type. */
  type: string;
  /** As the type said when it was requested. */
  isPaid: boolean;
  /** The policy whose calendar counted its days; null where the person has none for the type. */
  policyId: string | null;
  startDate: CalendarDate;
  endDate: CalendarDate;
  /** Single days, instead of all from the first to the last. */
  withMultipleDates: boolean;
  /** The days that count, in order: those on which the person would have worked. */
  days: DayOff[];
  reason: string | null;
  timezone: string;
  /** 24:00 of its last day in that zone. */
  endsAt: Instant;
  review: TimeOffReview | null;
  cancellation: TimeOffCancellation | null;
  /** As they were when it was requested. */
  policies: SelfApproval;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

export type TimeOffRequest = Pick<
  TimeOff,
  | 'id'
  | 'organisationId'
  | 'environmentId'
  | 'personId'
  | 'contractId'
  | 'type'
  | 'isPaid'
  | 'policyId'
  | 'withMultipleDates'
  | 'days'
  | 'reason'
  | 'timezone'
  | 'endsAt'
  | 'policies'
> & { isAutoApproved: boolean };

export type TimeOffCommand = { actor: Actor } & (
  | { type: 'request'; request: TimeOffRequest }
  | { type: 'approve'; reason: string | null }
  | { type: 'reject'; reason: string | null }
  | { type: 'cancel'; reason: string | null }
  // Issued when its last day is over.
  | { type: 'use' }
);

/** What the end of the contract, or of its person's last one, does to the days after it. */
export interface TimeOffEffect {
  type: 'cut';
  actor: Actor;
  reason: string;
  lastDay: CalendarDate;
  /** 24:00 of that day in the zone of the time off. */
  endsAt: Instant;
}

export type TimeOffCommandType = (TimeOffCommand | TimeOffEffect)['type'];
