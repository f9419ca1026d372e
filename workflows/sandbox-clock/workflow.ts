import {
  allHandlersFinished,
  CancellationScope,
  condition,
  defineUpdate,
  isCancellation,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import type { Scope } from '../../domain/shared/scope';
import { latest, type Instant } from '../../domain/shared/time';
import { durable } from '../entity/activities';
import { failureOf, refusalFailure } from '../entity/failures';
import { ADVANCE, CLOCK_QUEUE, STOP } from '../messages';

/**
 * Hours of sandbox life may be many real minutes; a heartbeat tells that the advance is alive, and brings word when
 * it is to stop. It has workers' slots of its own: it waits for billing, and must not take billing's place.
 */
const { advanceClock } = proxyActivities<Activities>({
  taskQueue: CLOCK_QUEUE,
  startToCloseTimeout: '24h',
  heartbeatTimeout: '5s',
  retry: { initialInterval: '200ms', maximumInterval: '5s' },
  cancellationType: 'WAIT_CANCELLATION_COMPLETED',
});

const stopClock = durable('stopClock', 'time');

/**
 * Moves one sandbox's clock. Advances that arrive while one runs are joined: the clock goes to the latest
 * target. Everything the move needs is in the database, so a retry after a crash goes on where it stopped.
 */
export async function sandboxClock({ scope }: { scope: Scope }): Promise<void> {
  let target: Instant | null = null;
  let reached: Instant | null = null;
  let move = new CancellationScope();
  /** How often it was to stop, and has stopped; whoever waits for a target is told. */
  let [asked, stopped] = [0, 0];
  let failure: unknown = null;

  const behind = () => target !== null && (reached === null || reached < target);
  const hasWork = () => behind() || asked > stopped;

  setHandler(defineUpdate<Instant, [{ to: Instant }]>(ADVANCE), async ({ to }) => {
    target = target === null ? to : latest(target, to);
    const before = stopped;
    await condition(() => (reached !== null && reached >= to) || stopped > before);
    if (reached !== null && reached >= to) return reached;
    throw failure === null ? clockStopped(reached) : failureOf(failure);
  });

  setHandler(defineUpdate<Instant, []>(STOP), async () => {
    asked += 1;
    const mine = asked;
    move.cancel();
    await condition(() => stopped >= mine);
    return reached!;
  });

  await condition(hasWork);
  while (hasWork()) {
    if (asked > stopped) await stop();
    else await go(target!);
    await condition(() => hasWork() || allHandlersFinished());
  }

  async function go(to: Instant): Promise<void> {
    move = new CancellationScope();
    try {
      reached = await move.run(() => advanceClock({ scope, to }));
    } catch (error) {
      // Stopped, by somebody or by what it cannot mend; the loop sees to the rest.
      if (isCancellation(error) && asked === stopped) throw error;
      if (asked > stopped) return;
      failure = error;
      asked += 1;
    }
  }

  /** The clock stands where the move has got to, and goes nowhere. */
  async function stop(): Promise<void> {
    const upTo = asked;
    reached = await stopClock({ scope, failed: failure !== null });
    target = null;
    stopped = upTo;
  }
}

function clockStopped(at: Instant | null) {
  const message = `The clock was stopped at ${at}. Advance it again to go on from there.`;
  return refusalFailure({ code: 'clock_stopped', message, details: { now: at } });
}
