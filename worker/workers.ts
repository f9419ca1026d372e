import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker, type NativeConnection } from '@temporalio/worker';
import type { Activities } from '../activities';
import { BILLING_QUEUE, CLOCK_QUEUE, MAIL_QUEUE, TASK_QUEUE, WEBHOOK_QUEUE } from '../workflows/messages';

/** The build puts the bundle beside the compiled folders. */
const BUNDLE = path.join(__dirname, '..', 'workflow-bundle.js');

/** Steps of calendars that one process does at a time; each has a few transactions side by side. */
export const BILLING_SLOTS = 4;
/** Moves of clocks. They mostly wait for workflows. */
const CLOCK_SLOTS = 100;
/** Endpoints that are sent to at one time. They mostly wait for answers, and some hang. */
const WEBHOOK_SLOTS = 200;
/** Environments whose mails are sent at one time; all of them share the connections to the server. */
const MAIL_SLOTS = 10;

interface Surroundings {
  connection: NativeConnection;
  namespace: string;
  activities: Activities;
  /** Connections to the database. */
  pool: number;
  /** Whether it knows a mail server: only then it takes mails to be sent. */
  sendsMail: boolean;
}

/**
 * One process polls four queues, or five where it sends mails, each with slots of its own: however many clocks move and endpoints hang, commands and
 * billing go on.
 * The first runs all activities, those too that workflows of earlier releases have put on it.
 */
export async function createWorkers(surroundings: Surroundings): Promise<Worker[]> {
  const { activities, pool, sendsMail, ...given } = surroundings;
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} is missing. Run: npm run build`);
  const common = { ...given, activities, shutdownForceTime: '25s' } as const;
  // Long activities are told at once that the worker stops; another one goes on with them.
  const handsOver = { ...common, shutdownGraceTime: 0 } as const;
  return Promise.all([
    Worker.create({
      ...common,
      taskQueue: TASK_QUEUE,
      workflowBundle: { codePath: BUNDLE },
      // A worker that died holds its cached workflows this long; commands to them wait for it.
      stickyQueueScheduleToStartTimeout: '2s',
      maxConcurrentActivityTaskExecutions: pool,
      maxConcurrentLocalActivityExecutions: pool,
      shutdownGraceTime: '10s',
    }),
    Worker.create({
      ...handsOver,
      taskQueue: BILLING_QUEUE,
      maxConcurrentActivityTaskExecutions: BILLING_SLOTS,
    }),
    Worker.create({ ...handsOver, taskQueue: CLOCK_QUEUE, maxConcurrentActivityTaskExecutions: CLOCK_SLOTS }),
    Worker.create({
      ...handsOver,
      taskQueue: WEBHOOK_QUEUE,
      maxConcurrentActivityTaskExecutions: WEBHOOK_SLOTS,
    }),
    ...(sendsMail
      ? [
          Worker.create({
            ...handsOver,
            taskQueue: MAIL_QUEUE,
            maxConcurrentActivityTaskExecutions: MAIL_SLOTS,
          }),
        ]
      : []),
  ]);
}

/** Runs them until all have stopped. When one fails, the others stop in order, and the failure is told. */
export async function runTogether(workers: Worker[]): Promise<void> {
  const runs = workers.map(async (worker) => {
    try {
      await worker.run();
    } catch (error) {
      for (const other of workers) if (other !== worker && other.getState() === 'RUNNING') other.shutdown();
      throw error;
    }
  });
  const ended = await Promise.allSettled(runs);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed) throw (failed as PromiseRejectedResult).reason;
}
