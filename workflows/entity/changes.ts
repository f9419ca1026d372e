import { isCancellation, patched, workflowInfo } from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';
import {
  refuseMoved,
  SYSTEM,
  type Command,
  type Lifecycle,
  type LifecycleState,
} from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { CommandMessage, Wake } from '../messages';
import { durable, type Patience, type RowActivities } from './activities';
import type { Clock } from './clock';
import { refusalFailure } from './failures';
import type { Row } from './row';

interface Surroundings<S extends LifecycleState, C extends Command> {
  scope: Scope;
  lifecycle: Lifecycle<S, C>;
  activities: Record<Patience, RowActivities<S>>;
  clock: Clock;
}

/** Changes of the row, each recorded in one transaction. The host makes sure that they are made one at a time. */
export class Changes<S extends LifecycleState, C extends Command> {
  readonly #wake = durable('wakeWorkflows', 'time');

  constructor(
    private readonly row: Row<S, C>,
    private readonly by: Surroundings<S, C>,
  ) {}

  /** Decides and records. If the row turns out to have moved on, decides again. */
  async apply(
    command: C,
    commandId: string,
    patience: Patience = 'command',
    ifVersion?: number,
  ): Promise<{ state: S; refusal?: never } | { refusal: Refusal }> {
    const { scope, lifecycle, activities, clock } = this.by;
    const { type, actor } = command;
    for (;;) {
      const { state } = this.row;
      const moved = refuseMoved(state, ifVersion);
      if (moved) return { refusal: moved };
      const at = clock.now();
      const decision = lifecycle.decide(state, command, at);
      if (!decision.ok) return decision;
      const expectedVersion = state?.version ?? 0;
      const request = { scope, command: type, commandId, actor, at, expectedVersion, ...decision.change };
      const recorded = await activities[patience].record(request);
      if (recorded.outcome === 'refused') return recorded;
      this.row.state = recorded.state;
      // The clock may have been moved past what the row waits for now: then nobody else will say so.
      if (recorded.outcome === 'applied') clock.hear(recorded.clock);
      if (recorded.outcome === 'moved') continue;
      // This workflow has the new row already.
      const others = recorded.wake.filter(({ workflowId }) => workflowId !== workflowInfo().workflowId);
      if (others.length > 0) await this.#wakeAll(others);
      return { state: recorded.state };
    }
  }

  /**
   * Reads the row again if it has moved, then does what is due. What cannot be done is set aside, so that the row
   * still takes commands, and is tried again later.
   */
  async serve(): Promise<void> {
    try {
      await this.#serve();
    } catch (error) {
      if (isCancellation(error)) throw error;
      this.row.setAside(error);
    }
  }

  async #serve(): Promise<void> {
    if (this.row.hasMoved) await this.reload('time');
    const { due, state: before } = this.row;
    if (!due || !before) return;
    const command = { type: due.command, actor: SYSTEM } as C;
    const { refusal } = await this.apply(command, `${before.id}#${due.command}@${before.version}`, 'time');
    // If the row has moved on meanwhile, it is looked at again. If not, a rule is at fault, or what is stored.
    if (refusal && this.row.state?.version === before.version) throw refusalFailure(refusal);
  }

  /** It is recorded whether or not the others hear of it; they find out by their rows. */
  async #wakeAll(wakes: Wake[]): Promise<void> {
    try {
      await this.#wake(wakes);
    } catch (error) {
      if (isCancellation(error)) throw error;
    }
  }

  /** Reads the row again if the caller has seen more of it than this workflow. */
  async catchUp(message: CommandMessage<C>): Promise<void> {
    if (this.row.isBehind(message)) await this.reload('command');
    else if (this.#lostItsCreate(message)) await this.#load(message.id!, 'command');
  }

  async reload(patience: Patience): Promise<void> {
    this.row.hasMoved = false;
    try {
      await this.#load(this.row.state!.id, patience);
    } catch (error) {
      this.row.hasMoved = true;
      throw error;
    }
  }

  /**
   * True when the create was committed, but its outcome was lost with the worker or the server before this workflow
   * was told. Asked in handlers only, because validators must leave no trace.
   */
  #lostItsCreate({ id }: CommandMessage<C>): boolean {
    return this.row.state === null && id !== undefined && patched('2026-11-load-lost-create');
  }

  async #load(id: string, patience: Patience): Promise<void> {
    const { scope, activities } = this.by;
    this.row.state = await activities[patience].load({ scope, id });
  }
}
