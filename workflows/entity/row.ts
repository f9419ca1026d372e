import { patched, workflowInfo } from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';
import {
  SYSTEM,
  type Command,
  type Due,
  type Lifecycle,
  type LifecycleState,
} from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import { hasPassed } from '../../domain/shared/time';
import type { CommandMessage } from '../messages';
import { durable, type RowActivities } from './activities';
import type { Clock } from './clock';

export interface HostedRow<S extends LifecycleState, C extends Command> {
  scope: Scope;
  lifecycle: Lifecycle<S, C>;
  activities: RowActivities<S>;
  clock: Clock;
}

/** The row as its workflow knows it. What changes it here is run one at a time, by the host. */
export class Row<S extends LifecycleState, C extends Command> {
  #state: S | null;
  /** Somebody else has changed it, and it has not been read since. */
  hasMoved = false;
  readonly #wake = durable('wakeWorkflows');

  constructor(
    private readonly hosted: HostedRow<S, C>,
    state: S | null,
  ) {
    this.#state = state;
  }

  get state(): S | null {
    return this.#state;
  }

  /** Whether there is something to wait for. */
  get isWaiting(): boolean {
    return this.#state !== null && this.hosted.lifecycle.isWaiting(this.#state);
  }

  /** What time brings next. */
  get next(): Due<C['type']> | null {
    return this.isWaiting ? this.hosted.lifecycle.due(this.#state!) : null;
  }

  get isDue(): boolean {
    const { next } = this;
    return next !== null && hasPassed(next.at, this.hosted.clock.now());
  }

  /** Over, or up to date with nothing due. */
  get isSettled(): boolean {
    return !this.isWaiting || (!this.hasMoved && !this.isDue);
  }

  /** True when the row is known to have moved on: by a signal, or because the caller has read a later version. */
  isBehind({ version }: CommandMessage<C>): boolean {
    return this.#state !== null && (this.hasMoved || (version ?? 0) > this.#state.version);
  }

  /** Why the row, as it is known, forbids the command; null when it does not. Changes nothing. */
  refusalOf({ command, at: heard }: CommandMessage<C>): Refusal | null {
    const { lifecycle, clock } = this.hosted;
    const now = clock.now();
    const decision = lifecycle.decide(this.#state, command, heard !== null && heard > now ? heard : now);
    return decision.ok ? null : decision.refusal;
  }

  /** Reads the row again when the caller has seen more of it. */
  async catchUp(message: CommandMessage<C>): Promise<void> {
    if (this.isBehind(message)) await this.reload();
    else if (this.#lostItsCreate(message)) await this.#load(message.id!);
  }

  async reload(): Promise<void> {
    this.hasMoved = false;
    await this.#load(this.#state!.id);
  }

  /** Decides and records; decides again when the row turns out to have moved on meanwhile. */
  async apply(command: C, commandId: string): Promise<{ state: S; refusal?: never } | { refusal: Refusal }> {
    const { scope, lifecycle, activities, clock } = this.hosted;
    for (;;) {
      const at = clock.now();
      const decision = lifecycle.decide(this.#state, command, at);
      if (!decision.ok) return decision;
      const { type, actor } = command;
      const expectedVersion = this.#state?.version ?? 0;
      const request = { scope, command: type, commandId, actor, at, expectedVersion, ...decision.change };
      const recorded = await activities.record(request);
      if (recorded.outcome === 'refused') return recorded;
      this.#state = recorded.state;
      if (recorded.outcome === 'moved') continue;
      // This workflow has the new row already.
      const others = recorded.wake.filter(({ workflowId }) => workflowId !== workflowInfo().workflowId);
      if (others.length > 0) await this.#wake(others);
      return { state: recorded.state };
    }
  }

  /** Reads the row again if it has moved, and does what is due. */
  async serve(): Promise<void> {
    if (this.hasMoved) await this.reload();
    const { next } = this;
    if (next === null || !this.isDue) return;
    const { id, version } = this.#state!;
    const due = { type: next.command, actor: SYSTEM } as C;
    const { refusal } = await this.apply(due, `${id}#${next.command}@${version}`);
    // Refused on a row that moved on: it is looked at afresh. On the same row it is a bug: fail the task, not the
    // workflow, so that the wait survives until the bug is fixed.
    if (refusal && this.#state!.version === version)
      throw new Error(`${next.command} fell due but was refused: ${refusal.message}`);
  }

  /**
   * True when the create was committed, but its answer was lost with the worker or the server before this workflow
   * was told. Asked in handlers only, because validators must leave no trace.
   */
  #lostItsCreate({ id }: CommandMessage<C>): boolean {
    return this.#state === null && id !== undefined && patched('2026-11-load-lost-create');
  }

  async #load(id: string): Promise<void> {
    this.#state = await this.hosted.activities.load({ scope: this.hosted.scope, id });
  }
}
