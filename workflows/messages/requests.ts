import type { ReviewedKind } from '../../domain/adjustment/item-kind';
import type { ApprovableKind, OneReview } from '../../domain/approval/approval';
import type { Refusal } from '../../domain/shared/errors';
import type { Actor } from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';

/** An endpoint of webhooks, which is all that its workflow knows. */
export interface EndpointRef extends Scope {
  id: string;
}

/** Bill again a cycle that was set aside. */
export interface RetryMessage {
  cycleId: string;
  at: Instant | null;
  /** Who has it billed again, by which command. Earlier releases did not say. */
  actor?: Actor;
  commandId?: string;
}

/** Give up a cycle that was set aside. */
export interface DismissMessage extends RetryMessage {
  reason: string;
  /** Canceled invoices whose base pay is given up as well. Earlier releases did not say. */
  waived?: string[];
  actor: Actor;
  commandId: string;
}

export interface DismissRequest extends DismissMessage {
  scope: Scope;
  at: Instant;
}

/** One decision about many adjustments, or many decisions about things of any kind, taken in one transaction. */
export interface BulkReviewRequest {
  scope: Scope;
  batchId: string;
  ids: string[];
  /** Of which kind all of them are; earlier releases did not say, and meant adjustments. */
  kind?: ReviewedKind;
  /** The contract that all of them belong to, where that is said. */
  contractId?: string | undefined;
  outcome: 'approved' | 'declined';
  reason: string | null;
  /** In place of ids, where each has a decision of its own. */
  decisions?: OneReview[];
  actor: Actor;
  /** The sandbox clock's time; null in live, where the workflow's own counts. */
  at: Instant | null;
}

/** What became of one of them; without a kind it is an adjustment. */
export type ReviewResult = { kind?: ApprovableKind; id: string } & (
  | // Pending: it was approved, and others have to approve it as well.
    { outcome: 'approved' | 'declined' | 'pending'; appliedCycleId: string | null }
  | { refusal: Refusal }
);
