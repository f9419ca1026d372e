import type { Actor, LifecycleState } from '../shared/lifecycle';
import type { Instant } from '../shared/time';

export const paymentStatuses = ['initiated', 'processing', 'completed', 'failed'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

/** `manual`: an admin pays outside Perdure and confirms. `sandbox`: a gateway whose outcome can be chosen. */
export const paymentMethods = ['manual', 'sandbox'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const gatewayOutcomes = ['completed', 'failed', 'pending'] as const;

/** What a gateway says about one attempt; `pending` means that the outcome follows later. */
export interface GatewayOutcome {
  outcome: (typeof gatewayOutcomes)[number];
  reference: string | null;
  failure: string | null;
}

/** `due`: not asked yet. `asking`: about to be asked, never stored. `waiting`: the gateway has it. `settled`: it answered. */
export type GatewayState = 'due' | 'asking' | 'waiting' | 'settled';

/** One payment of one or many issued invoices of one currency (spec 6.14). It belongs to no single contract. */
export interface Payment extends LifecycleState {
  status: PaymentStatus;
  method: PaymentMethod;
  gatewayState: GatewayState;
  currency: string;
  /** Minor units. */
  total: string;
  invoiceIds: string[];
  /** Counts how often the gateway was asked; with the id it forms the key that makes asking twice harmless. */
  attempt: number;
  nextAttemptAt: Instant | null;
  reference: string | null;
  failure: string | null;
  receiptNumber: string | null;
  submittedAt: Instant | null;
  completedAt: Instant | null;
  createdAt: Instant;
  createdBy: Actor;
  updatedAt: Instant;
}

export type PaymentRequest = Pick<
  Payment,
  'id' | 'organisationId' | 'environmentId' | 'method' | 'currency' | 'total' | 'invoiceIds'
>;

export type PaymentCommand = { actor: Actor } & (
  | { type: 'initiate'; request: PaymentRequest }
  | { type: 'confirm'; result: GatewayOutcome }
  | { type: 'retry' }
  // Issued when their time comes: hand it over, ask the gateway, try again after a failure.
  | { type: 'submit' }
  | { type: 'ask' }
  | { type: 'retryLater' }
  // What the gateway answered.
  | { type: 'settle'; result: GatewayOutcome }
);

export type PaymentCommandType = PaymentCommand['type'];
export type PaymentTimer = 'submit' | 'ask' | 'retryLater';

/** Hours until each automatic new attempt; after the last one only an admin retries. */
export const RETRY_HOURS = [1, 6, 24] as const;

/** Identifies one attempt to the gateway, for good. */
export function idempotencyKeyOf({ id, attempt }: Payment): string {
  return `${id}/${attempt}`;
}
