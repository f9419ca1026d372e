import type { Contract } from '../contract/contract';
import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Scope } from '../shared/scope';
import type { CalendarDate, Instant } from '../shared/time';

export const scheduledPaymentStatuses = ['planned', 'due', 'invoiced', 'cancelled'] as const;
export type ScheduledPaymentStatus = (typeof scheduledPaymentStatuses)[number];

/** An amount that an agreement charges on a date, beside its billing periods (R4-12, A4-7). */
export interface ScheduledPayment extends LifecycleState {
  contractId: string;
  status: ScheduledPaymentStatus;
  date: CalendarDate;
  /** The first instant of the date in the zone of the contract. */
  dueAt: Instant;
  /** Its place among those of one date. */
  sequence: number;
  /** Minor units. */
  amount: string;
  currency: string;
  note: string;
  /** The invoice that has charged it first. */
  invoiceId: string | null;
  /** Why it is cancelled. */
  reason: string | null;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

/** What somebody says of a new one. The currency is that of the agreement, which it keeps for its whole term. */
export type PaymentDraft = Pick<ScheduledPayment, 'id' | 'date' | 'sequence' | 'amount' | 'note'>;

/** Without a place it gets the one after the last. */
export type NewPayment = Omit<PaymentDraft, 'sequence'> & { sequence: number | null };

export type PaymentEdit = Partial<Omit<PaymentDraft, 'id'>>;

/** What a payment follows of its contract. */
export type Agreement = Pick<
  Contract,
  keyof Scope | 'id' | 'kind' | 'status' | 'startDate' | 'endDate' | 'terminationDate' | 'timezone'
> & { terms: Pick<Contract['terms'], 'currency'> };

export type ExistingPaymentCommand =
  | { type: 'change'; edit: PaymentEdit; contract: Agreement }
  | { type: 'cancel'; reason: string | null }
  | { type: 'fallDue' }
  | { type: 'bill'; invoiceId: string }
  // The contract has ended before the date, or the last cycle that could bill it was given up.
  | { type: 'giveUp'; reason: string };
