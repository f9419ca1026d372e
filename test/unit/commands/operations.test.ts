import { WorkflowNotFoundError, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import {
  findOperation,
  OLD_SECONDS,
  operationId,
  operationOf,
} from '../../../commands/orchestrator/operations';
import type { Context } from '../../../queries/context';
import type { Database } from '../../../store/db/database';

jest.mock('../../../store/event/events', () => ({ findByCommand: () => Promise.resolve(undefined) }));

let works = true;
jest.mock('../../../commands/orchestrator/failures', () => ({ hasWorkers: () => Promise.resolve(works) }));

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

  const notDone = { status: 'failed', error: { code: 'not_done' } };
  const forgotten = () => Promise.reject(new WorkflowNotFoundError('No such update.', 'o/e/x', undefined));

  it('is nothing where its update met the end of a run, could not be recorded, or is not known to the engine', async () => {
    expect(await find(failing('AcceptedUpdateCompletedWorkflow'))).toMatchObject(notDone);
    expect(await find(failing('not_recorded'))).toMatchObject(notDone);
    expect(await find(forgotten)).toMatchObject(notDone);
  });

  it.each(['sandbox-clock', 'bulk/command'])(
    'is forgotten, not denied, where %s leaves no event',
    async (workflow) => {
      const found = await find(forgotten, operationId(`o/e/${workflow}`, 'command'));
      expect(found).toMatchObject({ status: 'unknown', error: { code: 'outcome_unknown' } });
    },
  );

  it('is decided by age where the workflow is not known: as long as a command may be tried, it is open', async () => {
    const now = jest.spyOn(Date, 'now').mockReturnValue(0);
    try {
      const id = operationOf(context.scope, 'command');
      now.mockReturnValue(OLD_SECONDS * 1_000);
      expect(await find(forgotten, id)).toMatchObject({ status: 'pending' });
      now.mockReturnValue(OLD_SECONDS * 1_000 + 1);
      expect(await find(forgotten, id)).toMatchObject(notDone);
      works = false;
      expect(await find(forgotten, id)).toMatchObject({ status: 'pending' });
    } finally {
      works = true;
      now.mockRestore();
    }
  });

  it('is that of the update that was sent last', async () => {
    await find(() => Promise.resolve(), operationId('o/e/contract-term/c', 'command', 'command~1'));
    expect(asked.at(-1)).toBe('command~1');
  });
});
