import { Client, Connection } from '@temporalio/client';
import { nudge } from '../../../activities/webhooks/nudge';
import { webhookEndpointId } from '../../../domain/shared/workflow-ids';
import { newId } from '../../../store/db/ids';
import { eventually } from '../../support/eventually';
import { startReceiver } from '../../support/receiver';
import { useWorld } from '../../support/use-world';
import { insertEndpoint, settled, tell } from '../../support/webhooks';
import { stackAddress } from '../../support/world';

/** More than fit into one history, whichever of them meet in a task. */
const MOST_NUDGES = 150;

describe('the workflow of an endpoint', () => {
  const world = useWorld();

  it('goes on in a new run before its history is long, and sends from there', async () => {
    const { scope } = world.live;
    const receiver = await startReceiver();
    const endpoint = await insertEndpoint(world.db, scope, { url: receiver.url });
    const connection = await Connection.connect({ address: stackAddress().temporalAddress });
    const client = new Client({ connection });
    const handle = client.workflow.getHandle(webhookEndpointId(scope, endpoint.id));
    const ref = { ...scope, id: endpoint.id };
    const runOf = async () => {
      const { runId, historyLength } = await handle.describe();
      return { runId, historyLength };
    };
    try {
      await nudge(client, ref);
      const first = await runOf();
      let latest = first;
      for (let nudges = 1; nudges < MOST_NUDGES && latest.runId === first.runId; nudges += 1) {
        const { historyLength } = latest;
        await nudge(client, ref);
        latest = await eventually(
          runOf,
          (run) => run.runId !== first.runId || run.historyLength > historyLength,
        );
      }
      expect(latest.runId).not.toBe(first.runId);
      const ids = await tell(world.db, scope, [newId(), newId()]);
      await settled(world.db, endpoint.id, ids.length);
      expect(receiver.received.map(({ message }) => (message as { id: string }).id).sort()).toEqual(
        ids.sort(),
      );
    } finally {
      await world.db('webhook_endpoints').where({ id: endpoint.id }).delete();
      await receiver.close();
      await connection.close();
    }
  });
});
