import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { bareActivities } from './activities';
import { TASK_QUEUE } from './messages';

/** A worker with the same settings as the product's, for the bare workflow. */
async function run(): Promise<void> {
  const logger = new DefaultLogger('ERROR');
  Runtime.install({ logger, shutdownSignals: ['SIGINT', 'SIGTERM'] });
  const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
  const connection = await NativeConnection.connect({ address: process.env['TEMPORAL_ADDRESS']! });
  const worker = await Worker.create({
    connection,
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundleWorkflowCode({ workflowsPath: path.join(__dirname, 'workflow.js'), logger }),
    activities: bareActivities(pool),
    stickyQueueScheduleToStartTimeout: '2s',
    maxConcurrentActivityTaskExecutions: 20,
    maxConcurrentLocalActivityExecutions: 20,
  });
  const running = worker.run();
  process.send?.('ready');
  await running;
  await pool.end();
  await connection.close();
  process.disconnect?.();
}

run().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
