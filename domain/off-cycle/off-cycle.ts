import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Approval } from '../approval/approval';
import type { SelfApproval } from '../approval/self-approval';
import type { DecisionFacts } from '../approval/standing';
import type { Policies } from '../shared/policies';
import type { CalendarDate, Instant } from '../shared/time';

export const offCycleStatuses = [
  'pending',
  'approved',
  'declined',
  'processing',
  'paid',
  'not_payable',
  'withdrawn',
] as const;
export type OffCycleStatus = (typeof offCycleStatuses)[number];

export const offCycleTypes = ['bonus', 'commission', 'reimbursement', 'other'] as const;

export interface OffCycleReview {
  status: 'approved' | 'declined';
  by: Actor;
  at: Instant;
  reason: string | null;
}

/** Before its date, and while it waits after that: by the policies for items, and for what has no deadline. */
export type OffCycleReminders = Pick<Policies, 'adjustmentReminderHours' | 'reminderDays'>;

/** Whether it is given up on its date is a policy's to say. */
export type OffCyclePolicies = SelfApproval & Partial<OffCycleReminders & Pick<Policies, 'lateItems'>>;

/** A one-time payment outside the billing cycle (R0-08, spec 6.14). */
export interface OffCyclePayment extends LifecycleState {
  contractId: string;
  status: OffCycleStatus;
  type: (typeof offCycleTypes)[number];
  /** Minor units of a currency of its own (D-12). */
  amount: string;
  currency: string;
  reason: string;
  paymentDate: CalendarDate;
  /** 00:00 of the payment date in the contract's zone. */
  paysAt: Instant;
  invoiceId: string | null;
  paymentId: string | null;
  review: OffCycleReview | null;
  /** As they were when it was made; earlier releases kept none. */
  policies?: OffCyclePolicies | null;
  /** By which policy it is approved, and what has been decided; null where the settings alone say so. */
  approval?: Approval | null | undefined;
  /** Null in rows of earlier releases, which nobody is reminded of. */
  remindersSent?: number | null;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

export type OffCycleRequest = Pick<
  OffCyclePayment,
  | 'id'
  | 'contractId'
  | 'organisationId'
  | 'environmentId'
  | 'type'
  | 'amount'
  | 'currency'
  | 'reason'
  | 'paymentDate'
  | 'paysAt'
  | 'policies'
  | 'approval'
> & { isAutoApproved: boolean; today: CalendarDate; facts?: DecisionFacts | undefined };

export type OffCycleCommand = { actor: Actor } & (
  | { type: 'create'; request: OffCycleRequest }
  | { type: 'approve'; reason: string | null; facts?: DecisionFacts | undefined }
  | { type: 'decline'; reason: string | null; facts?: DecisionFacts | undefined }
  | { type: 'withdraw'; reason: string | null }
  // Given by time; `lapse` declines what nobody has approved by its date.
  | { type: 'remind' }
  | { type: 'escalate' }
  | { type: 'lapse' }
  | { type: 'pay' }
);

/** What the end of its contract does to a payment that nobody approved in time. */
export interface OffCycleEffect {
  type: 'forfeit';
  actor: Actor;
  reason: string;
}

export type OffCycleCommandType = (OffCycleCommand | OffCycleEffect)['type'] | 'settle' | 'release';
