import type { Attachment } from '../adjustment/adjustment';
import type { Approval } from '../approval/approval';
import type { SelfApproval } from '../approval/self-approval';
import type { DecisionFacts } from '../approval/standing';
import type { WaitPolicies } from '../approval/waiting';
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
  /** The other days of an unpaid range, which earn nothing either; null where it is paid, and in rows of earlier releases. */
  unworkedDays?: DayOff[] | null | undefined;
  reason: string | null;
  /** One document, such as a certificate; earlier releases took none. */
  attachment?: Attachment | null | undefined;
  timezone: string;
  /** 00:00 of its first day in that zone, by when it is to be decided, an unpaid weekend included; earlier releases kept none. */
  startsAt?: Instant | null | undefined;
  /** 24:00 of its last day in that zone. */
  endsAt: Instant;
  review: TimeOffReview | null;
  cancellation: TimeOffCancellation | null;
  /** As they were when it was requested; waiting times only where an approval policy says them. */
  policies: SelfApproval & WaitPolicies;
  /** By which policy it is approved, and what has been decided; null where the settings alone say so. */
  approval?: Approval | null | undefined;
  /** Null in rows of earlier releases. */
  remindersSent?: number | null | undefined;
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
  | 'unworkedDays'
  | 'reason'
  | 'attachment'
  | 'timezone'
  | 'startsAt'
  | 'endsAt'
  | 'policies'
  | 'approval'
> & { isAutoApproved: boolean; facts?: DecisionFacts | undefined };

export type TimeOffCommand = { actor: Actor } & (
  | { type: 'request'; request: TimeOffRequest }
  | { type: 'approve'; reason: string | null; facts?: DecisionFacts | undefined }
  | { type: 'reject'; reason: string | null; facts?: DecisionFacts | undefined }
  // `callsOff`: by somebody who may review it, so that it may be approved already.
  | {
      type: 'cancel';
      reason: string | null;
      callsOff?: boolean | undefined;
      facts?: DecisionFacts | undefined;
    }
  // Null takes it off.
  | { type: 'attach'; attachment: Attachment | null }
  // Given by time; `lapse` rejects what nobody has approved by its first day, or by the final invoice, and `use` comes when its last one is over.
  | { type: 'remind' }
  | { type: 'escalate' }
  | { type: 'lapse'; reason?: string | undefined }
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
  /** A cycle that is locked has not paid some of its days. */
  isBilled?: boolean | undefined;
}

export type TimeOffCommandType = (TimeOffCommand | TimeOffEffect)['type'];
