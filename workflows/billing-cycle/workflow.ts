import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  patched,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { Refusal } from '../../domain/shared/errors';
import type { Instant } from '../../domain/shared/time';
import {
  DISMISS_CYCLE,
  GET_STATE,
  RETRY_CYCLE,
  ROW_MOVED,
  TICK,
  type DismissMessage,
  type LifecycleInput,
  type RetryMessage,
  type TickMessage,
  type Waiting,
} from '../messages';
import { durable } from '../entity/activities';
import { Clock } from '../entity/clock';
import { Runs } from './runs';

const reopenCycle = durable('reopenCycle');
const dismissCycle = durable('dismissCycle');

/** A run may end while ticks and retries await their turn; their senders try again. */
const unfinishedPolicy = 'ABANDON';

/**
 * The billing cycle of one calendar, for all contracts that share its settings. Started by the first of them;
 * waits for the next instant at which cycles open, lock or fall overdue, does it for all of them in chunks, and
 * ends when there is no cycle left to wait for.
 */
export async function billingCycle({ scope, sandbox, at, state }: LifecycleInput<Waiting>): Promise<void> {
  const clock = new Clock(sandbox, at);
  const runs = new Runs({ scope, id: state!.id }, clock);
  /** Updates that have begun; each is answered in a task before the one in which the run ends. */
  let begun = 0;

  setHandler(defineQuery<Instant | null>(GET_STATE), () => runs.dueAt);
  setHandler(defineSignal<[now?: Instant | null]>(ROW_MOVED), (now) => {
    clock.hear(now);
    runs.hasMoved = true;
  });
  const tick = async ({ at: now, due }: TickMessage) => {
    begun += 1;
    clock.hear(now);
    if (due && runs.waitsForLater(due)) runs.hasMoved = true;
    await runs.settled();
  };
  setHandler(defineUpdate<void, [TickMessage]>(TICK), tick, { unfinishedPolicy });

  const retry = async (message: RetryMessage) => {
    begun += 1;
    clock.hear(message.at);
    const { cycleId: id, actor, commandId } = message;
    await reopenCycle({
      scope,
      id,
      at: clock.now(),
      ...(actor && commandId ? { by: { actor, commandId } } : {}),
    });
    runs.hasMoved = true;
    await runs.settled();
  };
  setHandler(defineUpdate<void, [RetryMessage]>(RETRY_CYCLE), retry, { unfinishedPolicy });

  const dismiss = (message: DismissMessage) => {
    begun += 1;
    clock.hear(message.at);
    return dismissCycle({ ...message, scope, at: clock.now() });
  };
  setHandler(defineUpdate<Refusal | null, [DismissMessage]>(DISMISS_CYCLE), dismiss, { unfinishedPolicy });

  do {
    do {
      await runs.next();
      if (workflowInfo().continueAsNewSuggested) await startAfresh();
    } while (runs.isWaiting);
    await condition(() => allHandlersFinished() || goesOn());
  } while (goesOn());

  /**
   * There is something to do although somebody waits for an answer, or the last step seemed done. Runs of earlier
   * releases stood still then, or ended.
   */
  function goesOn(): boolean {
    return runs.isDue && patched('2026-11-serve-to-the-end');
  }

  /** A history of its own for the cycles to come: whoever waits for an answer gets it first. */
  async function startAfresh(): Promise<void> {
    for (;;) {
      await condition(() => allHandlersFinished() || goesOn());
      if (!allHandlersFinished()) return;
      const answered = begun;
      // A task of its own: an update that is answered in the same task as the end of the run may be lost.
      await sleep(1);
      // What has moved meanwhile is no loss: the next run looks first.
      if (begun === answered || !patched('2026-11-serve-to-the-end'))
        await continueAsNew<typeof billingCycle>({ scope, sandbox, at: sandbox ? clock.now() : null, state });
    }
  }
}
