import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import type { Amendment, AmendmentCommand } from '../../../domain/amendment/amendment';
import { defaultPolicies } from '../../../domain/shared/policies';
import { workflowIdOf } from '../../../domain/lifecycles';
import { getAmendment } from '../../../store/amendment/amendments';
import { newId } from '../../../store/db/ids';
import { TASK_QUEUE } from '../../../workflows/messages';
import { accepted } from '../../support/steps';
import { useWorld } from '../../support/use-world';
import { contractBody, stackAddress } from '../../support/world';

/** Real timers: a deadline some seconds ahead, sent as the gateway sends commands, because a day is too long. */
describe('in a live environment', () => {
  const world = useWorld();
  let client: Client;
  beforeAll(async () => {
    client = new Client({
      connection: await Connection.connect({ address: stackAddress().temporalAddress }),
    });
  });
  afterAll(() => client.connection.close());

  const send = (id: string, command: AmendmentCommand): Promise<Amendment> =>
    client.workflow.executeUpdateWithStart(command.type, {
      startWorkflowOperation: new WithStartWorkflowOperation('amendmentSigning', {
        workflowId: workflowIdOf('amendmentSigning', world.live.scope, id),
        taskQueue: TASK_QUEUE,
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [{ scope: world.live.scope, sandbox: false, at: null, state: null }],
      }),
      args: [{ command, version: null, at: null }],
    });

  it('a command that brings a deadline nearer sets the timer anew', async () => {
    const { live, db } = world;
    const contract = accepted(
      await live.admin.post('/contracts', contractBody(live, { start_date: '2020-01-01' })),
    );
    accepted(await live.admin.post(`/contracts/${contract.id}/signatures`, { signature: 'Cleo' }));
    accepted(await live.worker.post(`/contracts/${contract.id}/signatures`, { signature: 'Wanda' }));

    const id = newId();
    const today = new Date().toISOString().slice(0, 10);
    const proposal = {
      ...live.scope,
      id,
      contractId: contract.id as string,
      changes: [{ field: 'amount' as const, old: '500000', new: '600000' }],
      currency: { old: 'EUR', new: 'EUR' },
      effectiveDate: today,
      effectiveAt: new Date(Date.now() + 3_000).toISOString(),
      message: null,
      policies: defaultPolicies,
    };
    await send(id, { type: 'propose', actor: { type: 'admin', id: 'a', name: 'Admin' }, proposal });
    const worker = { type: 'worker', id: live.workerId, name: 'Wanda' } as const;
    // The timer that is set waits for the first reminder, three days ahead.
    const signed = await send(id, { type: 'sign', actor: worker, signature: 'Wanda', today });
    expect(signed.status).toBe('signed');
    for (;;) {
      const row = await getAmendment(db, live.scope, id);
      if (row?.status === 'active') break;
      await sleep(100);
    }
    expect(accepted(await live.admin.get(`/contracts/${contract.id}`)).amount).toBe('6000.00');
  });
});
