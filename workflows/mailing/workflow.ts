import {
  continueAsNew,
  defineSignal,
  isCancellation,
  proxyActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import type { Scope } from '../../domain/shared/scope';
import { MAIL_QUEUE, NUDGE } from '../messages';
import { isHistoryOutgrown } from '../support/short-history';

/** It reports that it is alive; one whose worker has died is taken over. */
const { sendMails } = proxyActivities<Activities>({
  taskQueue: MAIL_QUEUE,
  startToCloseTimeout: '10m',
  heartbeatTimeout: '8s',
  retry: { initialInterval: '500ms', maximumInterval: '30s' },
});

/** What repeating did not mend is tried again all the same, but not at once. */
const AFTER_FAILURE_MS = 60_000;

/**
 * Writes and sends the mails of one environment. Started by a nudge, which the pump gives whenever the database holds
 * something to tell; ends when nothing is left. What waits for a later try is in the database, and nudged when it is due.
 */
export async function mailing({ scope }: { scope: Scope }): Promise<void> {
  let isNudged = false;
  setHandler(defineSignal(NUDGE), () => {
    isNudged = true;
  });
  do {
    isNudged = false;
    const isMore = await send(scope);
    if (isHistoryOutgrown()) await continueAsNew<typeof mailing>({ scope });
    if (!isMore && !isNudged) return;
  } while (true);
}

async function send(scope: Scope): Promise<boolean> {
  try {
    return (await sendMails({ scope })).isMore;
  } catch (error) {
    if (isCancellation(error)) throw error;
    await sleep(AFTER_FAILURE_MS);
    return true;
  }
}
