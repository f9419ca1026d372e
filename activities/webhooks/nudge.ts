import type { Client } from '@temporalio/client';
import { webhookEndpointId } from '../../domain/shared/workflow-ids';
import type { Database } from '../../store/db/database';
import { claimWaiting, type EndpointRef } from '../../store/webhook/drains';
import { NUDGE } from '../../workflows/messages';
import { unhurried } from '../support/wake';

/** Endpoints that are nudged at once, and how many of them side by side. */
const AT_ONCE = 200;
const SIDE_BY_SIDE = 8;

/**
 * Tells the workflows of endpoints that have something to send; starts those that do not run. It goes by what the
 * database says, so that a nudge that is lost is made up for by the next look. Answers whether there may be more.
 */
export async function nudgeEndpoints(db: Database, client: Client): Promise<boolean> {
  const waiting = await claimWaiting(db, AT_ONCE);
  const queue = waiting.values();
  const lane = async () => {
    for (const endpoint of queue) await nudge(client, endpoint);
  };
  await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, waiting.length) }, lane));
  return waiting.length === AT_ONCE;
}

export async function nudge(
  client: Client,
  { id, organisationId, environmentId }: EndpointRef,
): Promise<void> {
  const endpoint = { id, organisationId, environmentId };
  await client.workflow.signalWithStart('webhookEndpoint', {
    ...unhurried(webhookEndpointId(endpoint, id)),
    args: [endpoint],
    signal: NUDGE,
    signalArgs: [],
  });
}
