import type { Scope } from '../../domain/shared/scope';
import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { latest, type Instant } from '../../domain/shared/time';
import { ADVANCE } from '../messages';

/** Hours of sandbox life may be many real minutes; a heartbeat tells that the advance is alive. */
const { advanceClock } = proxyActivities<Activities>({
  startToCloseTimeout: '24h',
  heartbeatTimeout: '5s',
  retry: { initialInterval: '200ms', maximumInterval: '5s' },
});

/**
 * Moves one sandbox's clock. Advances that arrive while one runs are joined: the clock goes to the latest
 * target. Everything the move needs is in the database, so a retry after a crash goes on where it stopped.
 */
export async function sandboxClock({ scope }: { scope: Scope }): Promise<void> {
  let target: Instant | null = null;
  let reached: Instant | null = null;

  setHandler(defineUpdate<Instant, [{ to: Instant }]>(ADVANCE), async ({ to }) => {
    target = target === null ? to : latest(target, to);
    await condition(() => reached !== null && reached >= to);
    return reached!;
  });

  const behind = () => target !== null && (reached === null || reached < target);
  await condition(behind);
  while (behind()) {
    reached = await advanceClock({ scope, to: target! });
    await condition(() => behind() || allHandlersFinished());
  }
}
