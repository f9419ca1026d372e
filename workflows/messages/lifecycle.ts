import type { Refusal } from '../../domain/shared/errors';
import type { Person } from '../../domain/people/person';
import type { EventDraft } from '../../domain/events/event';
import type { Actor } from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { PrepayOrder } from '../../domain/prepay/account';
import type { PaymentOrder } from '../../domain/payment-schedule/payment-schedule';
import type { WorkOrder } from '../../domain/work/work-sheet';

/** What a lifecycle's workflow starts with: the row as the caller read it, or null for a create. */
export interface LifecycleInput<S> {
  scope: Scope;
  sandbox: boolean;
  /** The sandbox clock's time; null in live, where real time counts. */
  at: Instant | null;
  state: S | null;
}

/** One command as it travels. */
export interface CommandMessage<C> {
  command: C;
  /** Version of the row the caller has read; null for a create. A workflow that knows an older one looks again. */
  version: number | null;
  /** The row the caller has read; left out for a create, and by callers of earlier releases. */
  id?: string | undefined;
  /** The only version of the row that the command is for; left out where it is for any. */
  ifVersion?: number | undefined;
  /** The sandbox clock's time; null in live. */
  at: Instant | null;
  /** Under what it leaves its receipt, where that is not the update's id: a command that is sent again. */
  commandId?: string | undefined;
}

/** The time of a sandbox, for a row whose alarm rings. */
export interface TickMessage {
  at: Instant;
  /** What the alarm is set to. A workflow that waits for another instant has not heard of its row's last change yet. */
  due?: Instant | null;
}

/** A change that a workflow has decided on, for the transaction that records it. */
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
  newPerson?: Person | undefined;
  order?: WorkOrder | PrepayOrder | PaymentOrder | undefined;
}

/**
 * `moved`: the row is not what the decision was made on; here is the row as it is now. `clock`: where the sandbox's clock
 * stood as the change was recorded, perhaps past what the row waits for now; null in live.
 */
export type Recorded<S> =
  | { outcome: 'applied'; state: S; wake: Wake[]; clock?: Instant | null }
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

export interface SubjectRef {
  scope: Scope;
  id: string;
}
