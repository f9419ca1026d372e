import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import type { Instant } from '../shared/time';
import type { NewPayment, PaymentEdit } from './scheduled-payment';

export const scheduleStatuses = ['open', 'closed'] as const;
export type ScheduleStatus = (typeof scheduleStatuses)[number];

/**
 * What is waited for among the scheduled payments of one contract, whose id it has: the next date. It is open while one is
 * planned. What becomes of a payment is decided by the rules of payments.
 */
export interface PaymentSchedule extends LifecycleState {
  contractId: string;
  status: ScheduleStatus;
  nextDueAt: Instant | null;
  createdAt: Instant;
  updatedAt: Instant;
}

/** What is asked of one payment. `ifVersion`: the only version of it that this is for. */
export type PaymentOrder =
  | { type: 'add'; draft: NewPayment }
  | { type: 'change'; paymentId: string; edit: PaymentEdit; ifVersion?: number | undefined }
  | { type: 'cancel'; paymentId: string; reason: string | null; ifVersion?: number | undefined };

export type ScheduleCommand = { actor: Actor } & (
  | (Extract<PaymentOrder, { type: 'add' }> & { schedule: Scope & { contractId: string } })
  | Exclude<PaymentOrder, { type: 'add' }>
  // Given by time.
  | { type: 'fallDue' }
);

export const scheduleCommands = [
  'add',
  'change',
  'cancel',
] as const satisfies readonly ScheduleCommand['type'][];
