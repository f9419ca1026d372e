import type { Client } from '@temporalio/client';
import { openTemporalClient } from '../config/temporal';
import { isRunning, resumeClock, reviveAlarm } from '../activities/wake';
import { sandboxClockId } from '../domain/workflow-ids';
import { listAlarms, type Alarm } from '../store/alarms';
import { openDatabase, type Database } from '../store/database';
import { listMovingClocks, scopeOf, type Environment } from '../store/environments';
import { findBrokenLink } from '../store/events';
import { pendingMigrations } from '../store/migrate';
import { TASK_QUEUE } from '../workflows/messages';
import { MIGRATIONS } from './migrate';

export interface DoctorOptions {
  databaseUrl: string;
  repair: boolean;
  log: (line: string) => void;
}

interface Finding {
  ok: boolean;
  what: string;
  /** What to do about it. */
  remedy?: string;
}

const DEADLINE_MS = 5_000;

/** Says what is found, missing and reachable, and mends waits that have lost their workflow. True when all is well. */
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
    if (tables && orchestrator) tell(await checkWaits(db, client, repair));
    if (tables && orchestrator) tell(await checkClocks(db, client, repair));
    if (tables) tell(await checkOverdue(db));
    if (tables) tell(await checkChains(db));
    return healthy;
  } finally {
    await client.connection.close();
    await db.destroy();
  }
}

async function checkDatabase(db: Database): Promise<Finding> {
  try {
    const { rows } = await db.raw<{ rows: { version: string }[] }>(
      `SELECT current_setting('server_version') AS version`,
    );
    return { ok: true, what: `PostgreSQL ${rows[0]?.version} is reachable` };
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

/** Every row that waits must have a workflow that waits for it (design, decision 8). */
async function checkWaits(db: Database, client: Client, repair: boolean): Promise<Finding> {
  let waits = 0;
  const lost: Alarm[] = [];
  let page = await listAlarms(db, '', PAGE);
  while (page.length > 0) {
    waits += page.length;
    const running = await Promise.all(page.map(({ workflowId }) => isRunning(client, workflowId)));
    lost.push(...page.filter((_, index) => !running[index]));
    page = await listAlarms(db, page.at(-1)!.workflowId, PAGE);
  }
  if (lost.length === 0) return { ok: true, what: `all ${waits} waits have their workflow` };
  if (!repair)
    return {
      ok: false,
      what: `${lost.length} of ${waits} waits have lost their workflow`,
      remedy: 'Start them again from their rows: npx perdure doctor --repair',
    };
  for (const alarm of lost) await reviveAlarm(db, client, alarm);
  return {
    ok: true,
    what: `${lost.length} of ${waits} waits had lost their workflow; all were started again from their rows`,
  };
}

const PAGE = 50;

/** A sandbox clock that is on its way must have the workflow that moves it. */
async function checkClocks(db: Database, client: Client, repair: boolean): Promise<Finding> {
  const moving = await listMovingClocks(db);
  const stopped: Environment[] = [];
  for (const environment of moving) {
    if (!(await isRunning(client, sandboxClockId(scopeOf(environment))))) stopped.push(environment);
  }
  if (stopped.length === 0)
    return { ok: true, what: `${moving.length} sandbox clocks are being moved, none has stopped on the way` };
  const names = stopped.map(({ id, clockTarget }) => `${id} (to ${clockTarget})`).join(', ');
  if (!repair) {
    return {
      ok: false,
      what: `sandbox clocks stopped on the way: ${names}`,
      remedy: 'Let them go on: npx perdure doctor --repair',
    };
  }
  for (const environment of stopped) await resumeClock(client, environment);
  return { ok: true, what: `sandbox clocks had stopped on the way and go on: ${names}` };
}

/** In live, something that was due a minute ago and has not happened means that no worker does it. */
async function checkOverdue(db: Database): Promise<Finding> {
  const row = await db('alarms')
    .join('environments', 'environments.id', 'alarms.environment_id')
    .where('environments.kind', 'live')
    .whereRaw(`alarms.wake_at < now() - interval '1 minute'`)
    .count<{ count: string }[]>()
    .first();
  const overdue = Number(row?.count ?? 0);
  return overdue === 0
    ? { ok: true, what: 'nothing is overdue' }
    : {
        ok: false,
        what: `${overdue} steps are more than a minute overdue`,
        remedy: 'Check that workers run, then: npx perdure doctor --repair',
      };
}

async function checkChains(db: Database): Promise<Finding> {
  const streams = await db('events').distinct<
    { organisationId: string; environmentId: string; streamId: string }[]
  >('organisation_id', 'environment_id', 'stream_id');
  for (const { organisationId, environmentId, streamId } of streams) {
    const broken = await findBrokenLink(db, { organisationId, environmentId }, streamId);
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
