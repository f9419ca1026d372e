import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  defineUpdate,
  proxyActivities,
  setHandler,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { hasPassed, type Instant } from '../../domain/shared/time';
import {
  GET_STATE,
  RETRY_CYCLE,
  ROW_MOVED,
  TICK,
  type LifecycleInput,
  type RetryMessage,
  type Waiting,
} from '../messages';
import { durable } from '../entity/activities';
import { Clock } from '../entity/clock';

/** A lock of a large calendar takes minutes; its pulse tells that it is alive. */
const { runBilling } = proxyActivities<Activities>({
  startToCloseTimeout: '12h',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

const reopenCycle = durable('reopenCycle');

/**
 * The billing cycle of one calendar, for all contracts that share its settings. Started by the first of them;
 * waits for the next instant at which cycles open, lock or fall overdue, does it for all of them in chunks, and
 * ends when there is no cycle left to wait for.
 */
export async function billingCycle({ scope, sandbox, at, state }: LifecycleInput<Waiting>): Promise<void> {
  const clock = new Clock(sandbox, at);
  const id = state!.id;
  let dueAt: Instant | null = null;
  // The first look finds out what is due; nobody has to tell.
  let moved = true;
  let busy = false;

  const isDue = () => moved || (dueAt !== null && hasPassed(dueAt, clock.now()));
  setHandler(defineQuery<Instant | null>(GET_STATE), () => dueAt);
  setHandler(defineSignal(ROW_MOVED), () => {
    moved = true;
  });
  setHandler(defineUpdate<void, [{ at: Instant }]>(TICK), async (tick) => {
    clock.hear(tick.at);
    await condition(() => !busy && !isDue());
  });

  setHandler(defineUpdate<void, [RetryMessage]>(RETRY_CYCLE), async (message) => {
    clock.hear(message.at);
    await reopenCycle({ scope, id: message.cycleId, at: clock.now() });
    moved = true;
    await condition(() => !busy && !moved);
  });

  do {
    await clock.until(isDue, dueAt);
    busy = true;
    moved = false;
    dueAt = await runBilling({ scope, id, now: clock.now() });
    busy = false;
    if (workflowInfo().continueAsNewSuggested) await startAfresh();
  } while (dueAt !== null || moved);
  await condition(allHandlersFinished);

  /** A history of its own for the cycles to come: whoever waits for an answer gets it first. */
  async function startAfresh(): Promise<void> {
    await condition(allHandlersFinished);
    // A task of its own: an update that is answered in the same task as the end of the run may be lost.
    await sleep(1);
    await continueAsNew<typeof billingCycle>({ scope, sandbox, at: sandbox ? clock.now() : null, state });
  }
}
