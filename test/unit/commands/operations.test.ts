import { WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { findOperation, operationId } from '../../../commands/orchestrator/operations';
import type { Context } from '../../../queries/context';
import type { Database } from '../../../store/db/database';

jest.mock('../../../store/event/events', () => ({ findByCommand: () => Promise.resolve(undefined) }));

const context = { scope: { organisationId: 'o', environmentId: 'e' } } as Context;

/** What becomes of an update that left no event behind. */
describe('the outcome of a command', () => {
  const asked: string[] = [];
  const find = (outcome: () => Promise<unknown>, id = operationId('o/e/contract-term/c', 'command')) => {
    const client: unknown = {
      connection: { withDeadline: (_deadline: number, call: () => Promise<unknown>) => call() },
      workflow: {
        getHandle: () => ({
          getUpdateHandle: (updateId: string) => {
            asked.push(updateId);
            return { result: outcome };
          },
        }),
      },
    };
    return findOperation({} as Database, client as Client, context, id);
  };
  const failing = (type: string) => () =>
    Promise.reject(
      new WorkflowUpdateFailedError(
        'Workflow Update failed',
        ApplicationFailure.create({ type, message: 'no' }),
      ),
    );

  it('is told as it is', async () => {
    expect(await find(() => Promise.resolve())).toMatchObject({ status: 'done', error: null });
    expect(await find(failing('not_pending'))).toMatchObject({
      status: 'refused',
      error: { code: 'not_pending', message: 'no' },
    });
    expect(await find(() => Promise.reject(new Error('deadline')))).toMatchObject({ status: 'pending' });
  });

  it('is open while its update met the end of a run: it is sent again to the next', async () => {
    expect(await find(failing('AcceptedUpdateCompletedWorkflow'))).toMatchObject({
      status: 'pending',
      error: null,
    });
  });

  it('is that of the update that was sent last', async () => {
    await find(() => Promise.resolve(), operationId('o/e/contract-term/c', 'command', 'command~1'));
    expect(asked.at(-1)).toBe('command~1');
  });
});
