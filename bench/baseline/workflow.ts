import { condition, defineUpdate, proxyLocalActivities, setHandler } from '@temporalio/workflow';
import type { BareActivities } from './activities';
import { WRITE } from './messages';

const { writeRow } = proxyLocalActivities<BareActivities>({ startToCloseTimeout: '2s' });

/** The least that a durable command can be: an update that writes one row by local activity. Stays open. */
export async function bareUpdate(id: string): Promise<void> {
  setHandler(defineUpdate<string, [string]>(WRITE), (payload) => writeRow(id, payload));
  await condition(() => false);
}
