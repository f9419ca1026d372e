import {
  allHandlersFinished,
  condition,
  currentUpdateInfo,
  defineQuery,
  defineSignal,
  defineUpdate,
  patched,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';
import {
  SYSTEM,
  type Actor,
  type Decision,
  type Due,
  type LifecycleState,
} from '../../domain/shared/lifecycle';
import { hasPassed, type Instant } from '../../domain/shared/time';
import {
  GET_STATE,
  ROW_MOVED,
  TICK,
  type CommandMessage,
  type LifecycleInput,
  type Recorded,
  type RecordRequest,
  type SubjectRef,
} from '../messages';
import { durable } from './activities';
import { Clock } from './clock';
import { refusalFailure } from './failures';

interface Command {
  type: string;
  actor: Actor;
}

/** What differs between lifecycles: their commands, their pure decision, and where they are recorded. */
export interface Lifecycle<S extends LifecycleState, C extends Command> {
  /** Commands that people give, each an update of that name. */
  commands: readonly C['type'][];
  decide(state: S | null, command: C, at: Instant): Decision<S>;
  due(state: S): Due<C['type']> | null;
  /** Whether this workflow, and no other, still has something to wait for. */
  isWaiting(state: S): boolean;
  record(request: RecordRequest<S>): Promise<Recorded<S>>;
  load(ref: SubjectRef): Promise<S>;
}

/**
 * The durable shell around a pure lifecycle. It starts from a row, takes commands as updates, does what time
 * brings, records every change in one transaction, and ends when nothing is awaited any more.
 */
export async function runLifecycle<S extends LifecycleState, C extends Command>(
  lifecycle: Lifecycle<S, C>,
  { scope, sandbox, at, state: initial }: LifecycleInput<S>,
): Promise<void> {
  const clock = new Clock(sandbox, at);
  const wake = durable('wakeWorkflows');
  let state = initial;
  let busy = false;
  let moved = false;
  let commandsHandled = 0;

  const isWaiting = () => state !== null && lifecycle.isWaiting(state);
  const dueNow = () => {
    const due = isWaiting() ? lifecycle.due(state!) : null;
    return due && hasPassed(due.at, clock.now()) ? due : null;
  };

  const wakeAt = () => (isWaiting() ? (lifecycle.due(state!)?.at ?? null) : null);

  setHandler(defineQuery<S | null>(GET_STATE), () => state);
  setHandler(defineSignal(ROW_MOVED), () => {
    moved = true;
  });
  for (const type of lifecycle.commands) {
    setHandler(
      defineUpdate<S, [CommandMessage<C>]>(type),
      async (message) => {
        clock.hear(message.at);
        try {
          const outcome = await exclusively(async () => {
            if (isBehind(message)) await reload();
            else if (knowsNothingOf(message)) state = await lifecycle.load({ scope, id: message.id! });
            return apply(message.command, currentUpdateInfo()!.id);
          });
          if (outcome.refusal) throw refusalFailure(outcome.refusal);
          return outcome.state;
        } finally {
          commandsHandled += 1;
        }
      },
      { validator: (message: CommandMessage<C>) => refuseEarly(message) },
    );
  }
  setHandler(defineUpdate<void, [{ at: Instant }]>(TICK), async (tick) => {
    clock.hear(tick.at);
    // Settled: parked again, or over.
    await condition(() => !busy && (!isWaiting() || (!moved && dueNow() === null)));
    commandsHandled += 1;
  });

  // A workflow that was started by a command with nothing to wait for yet lives until it has answered.
  if (!isWaiting()) await condition(() => commandsHandled > 0 || moved || isWaiting());
  do {
    while (isWaiting()) {
      const armed = wakeAt();
      // A command may bring a deadline nearer than the timer that is set, or the first one. One that moves it away
      // leaves the timer alone: it fires, finds nothing due, and the loop sets the next.
      const sooner = () => wakeAt() !== null && (armed === null || wakeAt()! < armed);
      await clock.until(() => moved || !isWaiting() || dueNow() !== null || sooner(), armed);
      await exclusively(async () => {
        if (moved) await reload();
        await runDue();
      });
    }
    await condition(allHandlersFinished);
  } while (isWaiting());

  /** True when the row is known to have moved on: by a signal, or because the caller has read a later version. */
  function isBehind({ version }: CommandMessage<C>): boolean {
    return state !== null && (moved || (version ?? 0) > state.version);
  }

  /**
   * True when the create was committed and this workflow lost it: the worker and then the server, or its patience,
   * ended before the change was told. Asked in handlers only, because a validator must leave no trace.
   */
  function knowsNothingOf({ id }: CommandMessage<C>): boolean {
    return state === null && id !== undefined && patched('2026-11-load-lost-create');
  }

  /** Refuses what the known state forbids before it costs a history event. Synchronous, as validators must be. */
  function refuseEarly(message: CommandMessage<C>): void {
    const { command, at: heard } = message;
    // Without a wait of its own the workflow must answer, not reject, or nothing would end it.
    if (!isWaiting() || busy || isBehind(message)) return;
    const now = clock.now();
    const decision = lifecycle.decide(state, command, heard !== null && heard > now ? heard : now);
    if (!decision.ok) throw refusalFailure(decision.refusal);
  }

  async function runDue(): Promise<void> {
    const due = dueNow();
    if (!due || !state) return;
    const { id, version } = state;
    const { refusal } = await apply(
      { type: due.command, actor: SYSTEM } as C,
      `${id}#${due.command}@${version}`,
    );
    // Refused on a row that moved on: the loop looks at it afresh. On the same row it is a bug: fail the task,
    // not the workflow, so that the wait survives until it is mended.
    if (refusal && state.version === version)
      throw new Error(`${due.command} fell due but was refused: ${refusal.message}`);
  }

  /** Decides and records; decides again when the row turns out to have moved on meanwhile. */
  async function apply(
    command: C,
    commandId: string,
  ): Promise<{ state: S; refusal?: never } | { refusal: Refusal }> {
    for (;;) {
      const now = clock.now();
      const decision = lifecycle.decide(state, command, now);
      if (!decision.ok) return decision;
      const { next, events } = decision.change;
      const recorded = await lifecycle.record({
        scope,
        command: command.type,
        commandId,
        actor: command.actor,
        at: now,
        expectedVersion: state?.version ?? 0,
        next,
        events,
      });
      if (recorded.outcome === 'refused') return recorded;
      state = recorded.state;
      if (recorded.outcome === 'moved') continue;
      // This workflow has the new row already.
      const others = recorded.wake.filter(({ workflowId }) => workflowId !== workflowInfo().workflowId);
      if (others.length > 0) await wake(others);
      return { state: recorded.state };
    }
  }

  async function reload(): Promise<void> {
    moved = false;
    state = await lifecycle.load({ scope, id: state!.id });
  }

  /** One change at a time: handlers and timers interleave at every await. */
  async function exclusively<T>(action: () => Promise<T>): Promise<T> {
    await condition(() => !busy);
    busy = true;
    try {
      return await action();
    } finally {
      busy = false;
    }
  }
}
