import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';

export const terminationTypes = [
  'end_of_contract',
  'for_convenience',
  'for_cause',
  'mutual',
  'worker_resignation',
  'other',
] as const;

export const terminationStatuses = ['scheduled', 'cancelled', 'effective'] as const;
export type TerminationStatus = (typeof terminationStatuses)[number];

/** One termination row (spec 6.11). */
export interface Termination extends LifecycleState {
  contractId: string;
  status: TerminationStatus;
  terminationType: (typeof terminationTypes)[number];
  /** Last day of work, in the contract's zone. */
  completionDate: CalendarDate;
  /** 24:00 of the completion date: the termination takes effect, and can be cancelled until then (A0-10). */
  completesAt: Instant;
  /** What was asked for when the contract was ended at once instead (A0-9). */
  requestedCompletionDate: CalendarDate;
  terminateNow: boolean;
  message: string | null;
  noticeOverrideReason: string | null;
  effectiveAt: Instant | null;
  remindersSent: number;
  policies: Policies;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

export type TerminationRequest = Pick<
  Termination,
  | 'id'
  | 'contractId'
  | 'organisationId'
  | 'environmentId'
  | 'terminationType'
  | 'completionDate'
  | 'completesAt'
  | 'terminateNow'
  | 'message'
  | 'noticeOverrideReason'
  | 'policies'
> & {
  today: CalendarDate;
  earliestByNotice: CalendarDate;
  /** The last day of the minimum term; null, or absent in what earlier releases sent, where there is none. */
  minimumTermEnds?: CalendarDate | null;
};

export type TerminationCommand = { actor: Actor } & (
  | { type: 'request'; request: TerminationRequest }
  | { type: 'cancel' }
  // Given by time.
  | { type: 'remind' }
  | { type: 'takeEffect' }
);

/** What its contract does to a termination that is still to come: it is renewed before, or called off. */
export type TerminationEffect = { actor: Actor } & { type: 'supersede'; reason: string };

export type TerminationCommandType = (TerminationCommand | TerminationEffect)['type'];
export type TerminationTimer = 'remind' | 'takeEffect';
