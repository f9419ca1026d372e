import { Client, Connection } from '@temporalio/client';
import { startOptions } from '../../../activities/support/wake';
import { checkSending, checkWebhooks } from '../../../cli/doctor-webhooks';
import { webhookEndpointId } from '../../../domain/shared/workflow-ids';
import { newId } from '../../../store/db/ids';
import { readBacklogs, type EndpointBacklog } from '../../../store/webhook/backlog';
import { startReceiver } from '../../support/receiver';
import { accepted } from '../../support/steps';
import { useWorld } from '../../support/use-world';
import { insertEndpoint, settled, tell } from '../../support/webhooks';
import { stackAddress } from '../../support/world';

describe('an endpoint whose workflow runs and sends nothing', () => {
  const world = useWorld();
  let client: Client;
  beforeAll(async () => {
    client = new Client({
      connection: await Connection.connect({ address: stackAddress().temporalAddress }),
    });
  });
  afterAll(() => client.connection.close());

  it('is told as it is, and released by the doctor', async () => {
    const { db, scope } = world;
    const { organisationId } = scope;
    const receiver = await startReceiver();
    // Nobody nudges it, and its workflow is one that no worker knows.
    const endpoint = await insertEndpoint(db, scope, {
      ...{ url: receiver.url, status: 'paused', busyUntil: '2999-01-01T00:00:00.000Z' },
      ...{ updatedAt: '2020-01-01T00:00:00.000Z', drainedAt: '2020-01-01T00:00:00.000Z' },
    });
    const workflowId = webhookEndpointId(scope, endpoint.id);
    await client.workflow.start('ofALaterRelease', { ...startOptions(workflowId), args: [{}] });
    const examine = (repair = false) => ({ db, client, repair, organisationId });
    const next = async () => accepted(await world.admin.get(`/webhooks/${endpoint.id}`)).next;
    try {
      const [id] = await tell(db, scope, [newId()]);
      const [{ dueSince }] = (await readBacklogs(db, { ids: [endpoint.id] })) as [EndpointBacklog];
      expect(Math.abs(Date.parse(dueSince!) - Date.now())).toBeLessThan(60_000);
      await db('webhook_deliveries').insert({
        ...{ ...scope, id: newId(), endpointId: endpoint.id, eventId: id, streamId: newId() },
        ...{ eventType: 'settings.updated', cause: 'redelivery', status: 'retrying', attempts: 1 },
        nextAttemptAt: new Date(Date.now() - 600_000).toISOString(),
      });
      expect((await checkSending(examine())).ok).toBe(true);
      await db('webhook_endpoints').where({ id: endpoint.id }).update({ status: 'enabled' });

      expect((await checkWebhooks(examine())).ok).toBe(true);
      const found = await checkSending(examine());
      expect(found).toMatchObject({ ok: false, what: expect.stringContaining(workflowId) });
      expect(await next()).toMatchObject({ waiting_for: 'sending', who: ['system'], until: null });

      expect(await checkSending(examine(true))).toMatchObject({ ok: true });
      await settled(db, endpoint.id, 2);
      expect(receiver.received).toHaveLength(2);
      expect((await checkSending(examine())).ok).toBe(true);
      expect(await next()).toMatchObject({ waiting_for: 'events' });
    } finally {
      await db('webhook_endpoints').where({ id: endpoint.id }).delete();
      await receiver.close();
    }
  });
});
