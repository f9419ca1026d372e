import { Client, Connection } from '@temporalio/client';
import { startOptions } from '../../../activities/support/wake';
import { checkTrouble } from '../../../cli/doctor-trouble';
import { workflowIdOf } from '../../../domain/lifecycles';
import { eventually } from '../../support/eventually';
import { startOwnApi } from '../../support/own-api';
import { Api } from '../../support/http';
import { accepted, createContract } from '../../support/steps';
import { useFreshWorld } from '../../support/use-world';
import { stackAddress } from '../../support/world';

describe('a workflow whose task fails again and again', () => {
  const world = useFreshWorld();
  let client: Client;
  beforeAll(async () => {
    client = new Client({
      connection: await Connection.connect({ address: stackAddress().temporalAddress }),
    });
  });
  afterAll(() => client.connection.close());

  const examine = (repair: boolean) =>
    checkTrouble({ db: world.db, client, repair, organisationId: world.scope.organisationId });

  it('has its commands told to come again, is found by the doctor and released by it', async () => {
    const id = await createContract(world, { submit: true });
    // One that no worker of this release knows, as a later one may have started it.
    const workflowId = workflowIdOf('contractSigning', world.scope, id);
    await client.workflow.getHandle(workflowId).terminate();
    await client.workflow.start('ofALaterRelease', { ...startOptions(workflowId), args: [{}] });
    const impatient = await startOwnApi(world, { COMMAND_DEADLINE_MS: '20000' });
    try {
      const admin = new Api(impatient.url, world.admin.token);
      const edit = () => admin.patch(`/contracts/${id}`, { title: 'Another title' });
      const answer = await eventually(edit, ({ status }) => status === 503);
      expect(answer.body).toMatchObject({ error: { code: 'workflow_task_failed' } });
      expect(answer.headers.get('retry-after')).not.toBeNull();
      expect((await admin.get(`/contracts/${id}`)).status).toBe(200);

      const found = await eventually(
        () => examine(false),
        ({ ok }) => !ok,
      );
      expect(found.what).toContain(workflowId);
      expect(found.what).toContain('There is no workflow of type ofALaterRelease.');
      expect((await examine(true)).ok).toBe(true);
      expect(accepted(await edit()).title).toBe('Another title');
      expect((await examine(false)).ok).toBe(true);
    } finally {
      await impatient.close();
    }
  });
});
