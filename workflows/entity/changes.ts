import { patched, workflowInfo } from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';
import { SYSTEM, type Command, type Lifecycle, type LifecycleState } from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { CommandMessage } from '../messages';
import { durable, type RowActivities } from './activities';
import type { Clock } from './clock';
import type { Row } from './row';

interface Surroundings<S extends LifecycleState, C extends Command> {
  scope: Scope;
  lifecycle: Lifecycle<S, C>;
  activities: RowActivities<S>;
  clock: Clock;
}

/** Changes of the row, each recorded in one transaction. The host makes sure that they are made one at a time. */
export class Changes<S extends LifecycleState, C extends Command> {
  readonly #wake = durable('wakeWorkflows');

  constructor(
    private readonly row: Row<S, C>,
    private readonly by: Surroundings<S, C>,
  ) {}

  /** Decides and records. If the row turns out to have moved on, decides again. */
  async apply(command: C, commandId: string): Promise<{ state: S; refusal?: never } | { refusal: Refusal }> {
    const { scope, lifecycle, activities, clock } = this.by;
    const { type, actor } = command;
    for (;;) {
      const { state } = this.row;
      const at = clock.now();
      const decision = lifecycle.decide(state, command, at);
      if (!decision.ok) return decision;
      const expectedVersion = state?.version ?? 0;
      const request = { scope, command: type, commandId, actor, at, expectedVersion, ...decision.change };
      const recorded = await activities.record(request);
      if (recorded.outcome === 'refused') return recorded;
      this.row.state = recorded.state;
      if (recorded.outcome === 'moved') continue;
      // This workflow has the new row already.
      const others = recorded.wake.filter(({ workflowId }) => workflowId !== workflowInfo().workflowId);
      if (others.length > 0) await this.#wake(others);
      return { state: recorded.state };
    }
  }

  /** Reads the row again if it has moved, then does what is due. */
  async serve(): Promise<void> {
    if (this.row.hasMoved) await this.reload();
    const { due, state: before } = this.row;
    if (!due || !before) return;
    const command = { type: due.command, actor: SYSTEM } as C;
    const { refusal } = await this.apply(command, `${before.id}#${due.command}@${before.version}`);
    // If the row has moved on meanwhile, it is looked at again. If not, this is a bug: fail the task, not the
    // workflow, so that the wait survives until the bug is fixed.
    if (refusal && this.row.state?.version === before.version)
      throw new Error(`${due.command} fell due but was refused: ${refusal.message}`);
  }

  /** Reads the row again if the caller has seen more of it than this workflow. */
  async catchUp(message: CommandMessage<C>): Promise<void> {
    if (this.row.isBehind(message)) await this.reload();
    else if (this.#lostItsCreate(message)) await this.#load(message.id!);
  }

  async reload(): Promise<void> {
    this.row.hasMoved = false;
    await this.#load(this.row.state!.id);
  }

  /**
   * True when the create was committed, but its outcome was lost with the worker or the server before this workflow
   * was told. Asked in handlers only, because validators must leave no trace.
   */
  #lostItsCreate({ id }: CommandMessage<C>): boolean {
    return this.row.state === null && id !== undefined && patched('2026-11-load-lost-create');
  }

  async #load(id: string): Promise<void> {
    const { scope, activities } = this.by;
    this.row.state = await activities.load({ scope, id });
  }
}
