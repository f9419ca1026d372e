import type { Scope } from '../domain/shared/scope';
import type { Refusal } from '../domain/shared/errors';
import type { EventDraft } from '../domain/shared/events';
import type { Actor } from '../domain/shared/lifecycle';
import type { Instant } from '../domain/shared/time';

/** Names and shapes that workflows share with those who call them. Plain data: no SDK import. */

export const TASK_QUEUE = 'perdure';

/** Sent when another lifecycle, or a set, has moved the row this workflow waits for. */
export const ROW_MOVED = 'rowMoved';
export const TICK = 'tick';
export const ADVANCE = 'advance';
export const RETRY_CYCLE = 'retryCycle';
export const GET_STATE = 'getState';

/**
 * How long a worker that died keeps a workflow task. Commands of that moment wait this long, so it is short;
 * a task itself takes milliseconds.
 */
export const WORKFLOW_TASK_TIMEOUT = '3s';

/** What a lifecycle workflow starts with: the row as the caller read it, or nothing for a create. */
export interface LifecycleInput<S> {
  scope: Scope;
  sandbox: boolean;
  /** The sandbox clock's time; live environments leave it out and real time counts. */
  at: Instant | null;
  state: S | null;
}

/** One command as it travels: with the sandbox clock's time, or without a time in live. */
export interface CommandMessage<C> {
  command: C;
  /** Version of the row that the caller has read; null for a create. A workflow that knows less looks again. */
  version: number | null;
  /** The row that the caller has read; left out for a create, and by callers of earlier releases. */
  id?: string | undefined;
  at: Instant | null;
}

/** A change that a workflow decided on, for the transaction that records it. */
export interface RecordRequest<S, Type extends string = string> {
  scope: Scope;
  /** What was decided; recorders go by it. */
  command: Type;
  commandId: string;
  actor: Actor;
  at: Instant;
  /** The version the decision was made on; 0 for a create. */
  expectedVersion: number;
  next: S;
  events: EventDraft[];
}

/** `moved`: the row is not what the decision was made on; here is the row as it is now. */
export type Recorded<S> =
  | { outcome: 'applied'; state: S; wake: Wake[] }
  | { outcome: 'moved'; state: S }
  | { outcome: 'refused'; refusal: Refusal };

/** A row as far as its waiting is concerned: lifecycles and calendars alike. */
export interface Waiting extends Scope {
  id: string;
}

/** A workflow to wake because its row moved; `start` has what it needs if it is not running but should be. */
export interface Wake {
  workflowId: string;
  start: { workflowType: string; state: Waiting } | null;
}

/** Bill a cycle again that was set aside. */
export interface RetryMessage {
  cycleId: string;
  at: Instant | null;
}

export interface SubjectRef {
  scope: Scope;
  id: string;
}

/** One decision about many adjustments, taken in one transaction. */
export interface BulkReviewRequest {
  scope: Scope;
  batchId: string;
  ids: string[];
  outcome: 'approved' | 'declined';
  reason: string | null;
  actor: Actor;
  /** The sandbox clock's time; null in live, where the workflow's counts. */
  at: Instant | null;
}

/** What became of one of them. */
export type ReviewResult =
  | { id: string; outcome: 'approved' | 'declined'; appliedCycleId: string | null }
  | { id: string; refusal: Refusal };

export const REVIEW_MANY = 'reviewMany';
