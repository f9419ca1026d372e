import {
  allHandlersFinished,
  condition,
  continueAsNew,
  defineSignal,
  isCancellation,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import type { EndpointRef } from '../messages';
import { NUDGE, WEBHOOK_QUEUE } from '../messages';
import { isHistoryOutgrown } from '../support/short-history';

/** A drain reports that it is alive; one whose worker has died is taken over. */
const { drainEndpoint } = proxyActivities<Activities>({
  taskQueue: WEBHOOK_QUEUE,
  startToCloseTimeout: '15m',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/** An endpoint that is sent to now and then keeps its workflow; one that is not there any more soon has none. */
const LINGER_MS = 600_000;
/** What repeating did not mend is tried again all the same: it may be over, and the log of the worker tells of it. */
const AFTER_FAILURE_MS = 60_000;

/**
 * Sends to one endpoint. Started by a nudge, which the pump gives whenever the database holds something that can be
 * sent; drains the feed in batches, waits for the next attempt of what failed, and ends when nothing has come for a
 * while. It knows nothing that the database does not: lost, it is started by the next nudge.
 */
export async function webhookEndpoint(endpoint: EndpointRef): Promise<void> {
  let isNudged = false;
  setHandler(defineSignal(NUDGE), () => {
    isNudged = true;
  });

  for (;;) {
    isNudged = false;
    const left = await drained(endpoint);
    if (left.isOver && !isNudged) return;
    const waitMs = left.isOver ? 0 : left.waitMs;
    const isAgain = waitMs === 0 || (await condition(() => isNudged, waitMs ?? LINGER_MS));
    if (waitMs === null && !isAgain) return;
    if (isHistoryOutgrown()) {
      await condition(allHandlersFinished);
      await continueAsNew<typeof webhookEndpoint>(endpoint);
    }
  }
}

async function drained(endpoint: EndpointRef) {
  try {
    return await drainEndpoint(endpoint);
  } catch (error) {
    if (isCancellation(error)) throw error;
    return { isOver: false, waitMs: AFTER_FAILURE_MS } as const;
  }
}
