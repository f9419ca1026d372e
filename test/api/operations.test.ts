import { Client, Connection } from '@temporalio/client';
import { OLD_SECONDS, operationId, operationOf } from '../../commands/orchestrator/operations';
import { workflowIdOf } from '../../domain/lifecycles';
import { sandboxClockId } from '../../domain/shared/workflow-ids';
import { newId } from '../../store/db/ids';
import { accepted, activeContract } from '../support/steps';
import { useWorld } from '../support/use-world';
import { stackAddress } from '../support/world';

/** An operation is `pending` only while something may still come of it. */
describe('the operation of a command', () => {
  const world = useWorld();
  let client: Client;
  let workflowId: string;
  beforeAll(async () => {
    client = new Client({
      connection: await Connection.connect({ address: stackAddress().temporalAddress }),
    });
    const id = await activeContract(world);
    const path = `/contracts/${id}/amendments`;
    const body = { amount: '6000.00', effective_date: '2026-02-01' };
    const amendment = accepted(await world.admin.post(path, body)).id as string;
    workflowId = workflowIdOf('amendmentSigning', world.scope, amendment);
  });
  afterAll(() => client.connection.close());

  const read = async (id: string) => accepted(await world.admin.get(`/operations/${id}`));
  const notDone = { status: 'failed', contract_id: null, error: { code: 'not_done' } };

  it('has failed when the workflow has rejected it, which nobody remembers, and says what to do', async () => {
    const updateId = newId();
    const command = {
      type: 'sign',
      actor: { type: 'admin', id: 'a', name: 'A' },
      signature: 'A',
      today: '2026-01-10',
    };
    const message = { command, version: 1, at: null };
    const sent = client.workflow.getHandle(workflowId).executeUpdate('sign', { updateId, args: [message] });
    await expect(sent).rejects.toMatchObject({ cause: { type: 'already_signed' } });
    const told = await read(operationId(workflowId, updateId));
    expect(told).toMatchObject(notDone);
    expect((told.error as { message: string }).message).toContain('Idempotency-Key');
  });

  it('has failed when its workflow is gone, and it has left no receipt', async () => {
    const gone = workflowIdOf('amendmentSigning', world.scope, newId());
    expect(await read(operationId(gone, newId()))).toMatchObject(notDone);
  });

  it('is done when it has left its receipt, whatever the engine remembers', async () => {
    const event = await world
      .db('events')
      .where(world.scope)
      .whereNotNull('commandId')
      .first<{ commandId: string; contractId: string }>('commandId', 'contractId');
    const gone = workflowIdOf('amendmentSigning', world.scope, newId());
    expect(await read(operationId(gone, event.commandId))).toMatchObject({
      status: 'done',
      contract_id: event.contractId,
    });
  });

  it('is not known any more where it leaves no receipt: it says what to read', async () => {
    const told = await read(operationId(sandboxClockId(world.scope), newId()));
    expect(told).toMatchObject({ status: 'unknown', error: { code: 'outcome_unknown' } });
    expect((told.error as { message: string }).message).toContain('/v1/sandbox/clock');
  });

  it('is open for as long as somebody may be at it, where nobody knows its workflow', async () => {
    const id = operationOf(world.scope, newId());
    expect(await read(id)).toMatchObject({ status: 'pending', error: null });
    const then = jest.spyOn(Date, 'now').mockReturnValue(Date.now() - (OLD_SECONDS + 1) * 1_000);
    const old = operationOf(world.scope, newId());
    then.mockRestore();
    expect(await read(old)).toMatchObject(notDone);
  });
});
