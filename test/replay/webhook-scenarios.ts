import type { Client } from '@temporalio/client';
import { nudge } from '../../activities/webhooks/nudge';
import { webhookEndpointId } from '../../domain/shared/workflow-ids';
import { newId } from '../../store/db/ids';
import { eventually } from '../support/eventually';
import { OK, startReceiver } from '../support/receiver';
import { insertEndpoint, settled, tell } from '../support/webhooks';
import type { World } from '../support/world';
import type { Run, Scenario } from './scenarios';

/** An endpoint that has failed, come back and been told something more: it waits for what may come. */
async function told({ db, live: { scope } }: World, client: Client) {
  const receiver = await startReceiver();
  try {
    receiver.behave((_, times) => (times < 2 ? { answer: 500 } : OK));
    const endpoint = await insertEndpoint(db, scope, { url: receiver.url });
    const streams = [newId(), newId()];
    await tell(db, scope, streams);
    await settled(db, endpoint.id, 2);
    await tell(db, scope, streams);
    await settled(db, endpoint.id, 4);
    const workflowId = webhookEndpointId(scope, endpoint.id);
    await eventually(
      async () => (await client.workflow.getHandle(workflowId).describe()).raw.pendingActivities ?? [],
      (pending) => pending.length === 0,
    );
    return { endpoint, workflowId };
  } finally {
    await receiver.close();
  }
}

/** Nudged, one after the other, until its history is long enough to be followed by another one. */
async function continuedAsNew(world: World, client: Client): Promise<Run> {
  const { endpoint, workflowId } = await told(world, client);
  const handle = client.workflow.getHandle(workflowId);
  const { runId } = await handle.describe();
  for (let last = ''; last === '' || last === runId; last = (await handle.describe()).runId)
    await nudge(client, { ...endpoint.scope, id: endpoint.id });
  return { workflowId, runId };
}

export const webhookScenarios: Scenario[] = [
  {
    workflow: 'webhook-endpoint',
    name: 'closed-continued-as-new',
    run: continuedAsNew,
  },
  {
    workflow: 'webhook-endpoint',
    name: 'live-open-after-retries',
    run: async (world, client) => (await told(world, client)).workflowId,
  },
  {
    workflow: 'webhook-endpoint',
    name: 'closed-by-deletion',
    async run(world, client) {
      const { endpoint, workflowId } = await told(world, client);
      await world.db('webhook_endpoints').where({ id: endpoint.id }).delete();
      await nudge(client, { ...endpoint.scope, id: endpoint.id });
      await client.workflow.getHandle(workflowId).result();
      return workflowId;
    },
  },
];
