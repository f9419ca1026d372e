import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { workflowIdOf } from '../../domain/lifecycles';
import { TASK_QUEUE } from '../../workflows/messages';
import { eventually } from '../support/eventually';
import { useWorld } from '../support/use-world';
import { contractBody, stackAddress } from '../support/world';

describe('a workflow of a type that this release does not know', () => {
  it('fails its task, not itself, and waits for a worker that knows it', async () => {
    const connection = await Connection.connect({ address: stackAddress().temporalAddress });
    const client = new Client({ connection });
    const handle = await client.workflow.start('unheardOf', {
      workflowId: `unheard-of/${randomUUID()}`,
      taskQueue: TASK_QUEUE,
    });
    try {
      const history = await eventually(
        () => handle.fetchHistory(),
        ({ events }) => (events ?? []).some((event) => event.workflowTaskFailedEventAttributes),
      );
      const failed = history.events?.find((event) => event.workflowTaskFailedEventAttributes);
      expect(failed?.workflowTaskFailedEventAttributes?.failure?.message).toContain('unheardOf');
      expect((await handle.describe()).status.name).toBe('RUNNING');
    } finally {
      await handle.terminate();
      await connection.close();
    }
  });
});

describe('a workflow that waits', () => {
  const world = useWorld();

  it('keeps no call stacks of its promises, which would cost more than its commands', async () => {
    const { body } = await world.admin.post('/contracts', contractBody(world));
    const connection = await Connection.connect({ address: stackAddress().temporalAddress });
    const id = workflowIdOf('contractSigning', world.scope, String(body['id']));
    const handle = new Client({ connection }).workflow.getHandle(id);
    try {
      expect(await handle.query('__stack_trace')).toBe('');
    } finally {
      await connection.close();
    }
  });
});
