import type { Client } from '@temporalio/client';
import { openTemporalClient } from '../config/temporal';
import { openDatabase, serverVersion, type Database } from '../store/db/database';
import { findBrokenLink, listStreams } from '../store/event/events';
import { pendingMigrations } from '../store/db/migrate';
import { TASK_QUEUE } from '../workflows/messages';
import { checkCalendars, checkDoubled, checkPlans, checkSteps, checkTiling } from './doctor-billing';
import type { Examination, Finding } from './doctor-finding';
import { settle } from './doctor-settle';
import { checkClocks, checkOverdue, checkWaits } from './doctor-waits';
import { checkTrouble } from './doctor-trouble';
import { checkMail } from './doctor-mail';
import { checkSending, checkWebhooks } from './doctor-webhooks';
import { MIGRATIONS } from './migrate';

export interface DoctorOptions {
  databaseUrl: string;
  repair: boolean;
  log: (line: string) => void;
}

const DEADLINE_MS = 5_000;

type Check = (examination: Examination) => Promise<Finding>;

/**
 * Whether what waits is waited for. What keeps failing is released first; plans come before the alarms that follow from
 * them, alarms before their workflows, and the steps that those take last.
 */
export const checksOfWork: Check[] = [
  checkTrouble,
  checkPlans,
  checkCalendars,
  checkWaits,
  checkClocks,
  checkSteps,
  checkWebhooks,
  checkSending,
  checkMail,
];

/** Whether what is stored is whole. */
export const checksOfFacts: Check[] = [checkTiling, checkDoubled, checkOverdue, checkChains];

/** Reports what is found, missing and reachable; repairs what would let a date pass unnoticed. True if all is well. */
export async function doctor({ databaseUrl, repair, log }: DoctorOptions): Promise<boolean> {
  const db = openDatabase(databaseUrl, { poolSize: 4, applicationName: 'perdure-doctor' });
  const client = openTemporalClient();
  let healthy = true;
  const tell = (finding: Finding): boolean => {
    healthy &&= finding.ok;
    log(
      `${finding.ok ? ' ok  ' : 'FAULT'}  ${finding.what}${finding.ok || !finding.remedy ? '' : `\n         ${finding.remedy}`}`,
    );
    return finding.ok;
  };
  try {
    const tables = tell(await checkDatabase(db)) && tell(await checkMigrations(db));
    const orchestrator = tell(await checkTemporal(client));
    if (orchestrator) tell(await checkWorkers(client));
    const examination = { db, client, repair };
    if (tables && orchestrator) {
      await settle(examination);
      for (const check of checksOfWork) tell(await check(examination));
      // What was repaired is done from now on.
      if (repair) await settle(examination);
    }
    if (tables) for (const check of checksOfFacts) tell(await check(examination));
    return healthy;
  } finally {
    await client.connection.close();
    await db.destroy();
  }
}

async function checkDatabase(db: Database): Promise<Finding> {
  try {
    return { ok: true, what: `PostgreSQL ${await serverVersion(db)} is reachable` };
  } catch (error) {
    return {
      ok: false,
      what: `PostgreSQL is not reachable: ${messageOf(error)}`,
      remedy: 'Check DATABASE_URL, or start the stack: npm start',
    };
  }
}

async function checkMigrations(db: Database): Promise<Finding> {
  const pending = await pendingMigrations(db, MIGRATIONS);
  return pending.length === 0
    ? { ok: true, what: 'the tables are up to date' }
    : {
        ok: false,
        what: `migrations are missing: ${pending.join(', ')}`,
        remedy: 'Run: npx perdure migrate',
      };
}

async function checkTemporal(client: Client): Promise<Finding> {
  try {
    const info = await client.connection.withDeadline(Date.now() + DEADLINE_MS, () =>
      client.workflowService.getSystemInfo({}),
    );
    return { ok: true, what: `Temporal ${info.serverVersion} is reachable` };
  } catch (error) {
    return {
      ok: false,
      what: `Temporal does not answer at ${process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233'}: ${messageOf(error).split('\n')[0]}`,
      remedy: 'Check TEMPORAL_ADDRESS, or start the stack: npm start',
    };
  }
}

async function checkWorkers(client: Client): Promise<Finding> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: TASK_QUEUE },
    taskQueueType: 1,
  });
  const count = pollers?.length ?? 0;
  return count > 0
    ? { ok: true, what: `${count} worker${count === 1 ? '' : 's'} polled in the last minutes` }
    : { ok: false, what: 'no worker polls the task queue', remedy: 'Start one: npx perdure worker' };
}

async function checkChains({ db, organisationId }: Examination): Promise<Finding> {
  const streams = await listStreams(db, organisationId);
  for (const { streamId, ...scope } of streams) {
    const broken = await findBrokenLink(db, scope, streamId);
    if (broken !== null) {
      return {
        ok: false,
        what: `the event chain of ${streamId} is broken at event ${broken}`,
        remedy: 'The events were changed outside Perdure; restore them from a backup.',
      };
    }
  }
  return { ok: true, what: `${streams.length} event chains are whole` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
