import { existsSync } from 'node:fs';
import path from 'node:path';
import { Runtime, Worker, DefaultLogger } from '@temporalio/worker';
import { createActivities } from '../activities';
import { readConfig } from '../config/environment';
import { createLogger } from '../config/logger';
import { openTemporalClient } from '../config/temporal';
import { openDatabase } from '../store/db/database';
import { TASK_QUEUE } from '../workflows/messages';
import { openWorkerConnection } from './connection';

/** The build puts the bundle beside the compiled folders. */
const BUNDLE = path.join(__dirname, '..', 'workflow-bundle.js');

/** Runs a worker until it is told to stop; then it drains what it has begun. */
export async function runWorker(): Promise<void> {
  const config = readConfig();
  const log = createLogger('worker', config.LOG_LEVEL);
  Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => log.warn({ level, ...meta }, message)),
    shutdownSignals: ['SIGINT', 'SIGTERM'],
  });
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing. Run: npm run build`);

  const db = openDatabase(config.DATABASE_URL, {
    poolSize: config.DATABASE_POOL,
    applicationName: 'perdure-worker',
  });
  const client = openTemporalClient();
  const { connection, namespace } = await openWorkerConnection();
  try {
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue: TASK_QUEUE,
      workflowBundle: { codePath: BUNDLE },
      activities: createActivities({ db, client, billingChunk: config.BILLING_CHUNK }),
      // A worker that died holds its cached workflows this long; commands to them wait for it.
      stickyQueueScheduleToStartTimeout: '2s',
      maxConcurrentActivityTaskExecutions: config.DATABASE_POOL,
      maxConcurrentLocalActivityExecutions: config.DATABASE_POOL,
      shutdownGraceTime: '10s',
      shutdownForceTime: '20s',
    });
    log.info({ taskQueue: TASK_QUEUE, namespace }, 'worker ready');
    await worker.run();
  } finally {
    await client.connection.close();
    await connection.close();
    await db.destroy();
    log.info('worker stopped');
  }
}
