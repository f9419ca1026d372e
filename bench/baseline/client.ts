import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { Client as Postgres } from 'pg';
import type { StackAddress } from '../../test/support/stack';
import { inParallel } from '../support/adjustments';
import { startChild } from '../support/child';
import { TABLE, TASK_QUEUE, WORKFLOW, WRITE } from './messages';

/** The bare engine: what the same machine does without Perdure. */
export interface Baseline {
  /** Of its worker. */
  pid: number;
  /** Opens workflows and answers their ids. */
  open(count: number): Promise<string[]>;
  /** The same of workflows that the next update ends. */
  openForOne(count: number): Promise<string[]>;
  update(workflowId: string): Promise<unknown>;
  updateWithStart(): Promise<unknown>;
  stop(): Promise<void>;
}

const PAYLOAD = 'x'.repeat(200);

export async function startBaseline(client: Client, address: StackAddress): Promise<Baseline> {
  await createTable(address.databaseUrl);
  const worker = await startChild(path.join(__dirname, 'worker.js'), {
    DATABASE_URL: address.databaseUrl,
    TEMPORAL_ADDRESS: address.temporalAddress,
  });
  const updateWithStart = (last: number | null, workflowId = `bench/${randomUUID()}`) =>
    client.workflow.executeUpdateWithStart(WRITE, {
      startWorkflowOperation: new WithStartWorkflowOperation(WORKFLOW, {
        workflowId,
        taskQueue: TASK_QUEUE,
        workflowTaskTimeout: '3s',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [workflowId, last],
      }),
      args: [PAYLOAD],
    });
  const open = async (count: number, last: number | null) => {
    const ids = Array.from({ length: count }, () => `bench/${randomUUID()}`);
    await inParallel(ids, (id) => updateWithStart(last, id));
    return ids;
  };
  return {
    pid: worker.pid,
    open: (count) => open(count, null),
    openForOne: (count) => open(count, 2),
    update: (workflowId) => client.workflow.getHandle(workflowId).executeUpdate(WRITE, { args: [PAYLOAD] }),
    updateWithStart: () => updateWithStart(null),
    stop: () => worker.stop(),
  };
}

async function createTable(connectionString: string): Promise<void> {
  const postgres = new Postgres({ connectionString });
  await postgres.connect();
  await postgres.query(TABLE);
  await postgres.end();
}
