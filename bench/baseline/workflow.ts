import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';
import type { BareActivities } from './activities';
import { WRITE } from './messages';

const { writeRow } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '2s' });

/**
 * The least that a durable command can be: an update that writes one row by local activity. Closes when it has
 * answered its last one, as what waits for a decision closes with it; stays open where none is its last.
 */
export async function bareUpdate(id: string, last: number | null): Promise<void> {
  let written = 0;
  setHandler(defineUpdate<string, [string]>(WRITE), async (payload) => {
    const row = await writeRow(id, payload);
    written += 1;
    return row;
  });
  await condition(() => written === last && allHandlersFinished());
}
