import { WithStartWorkflowOperation, WorkflowNotFoundError, type Client } from '@temporalio/client';
import { untilTaken } from '../../config/temporal-errors';
import { environmentIn, sandboxClockId } from '../../domain/shared/workflow-ids';
import type { Alarm } from '../../store/lifecycle/alarms';
import type { Database } from '../../store/db/database';
import { getEnvironment, nowIn, type Environment } from '../../store/environment/environments';
import type { Instant } from '../../domain/shared/time';
import { loadSubject } from '../../store/lifecycle/subjects';
import {
  ADVANCE,
  ROW_MOVED,
  TASK_QUEUE,
  WORKFLOW_TASK_TIMEOUT,
  type LifecycleInput,
  type Wake,
  type Waiting,
} from '../../workflows/messages';

interface Wakers {
  db: Database;
  client: Client;
  /**
   * How many are woken side by side; one by one by default. Each that is woken is work for the same workers that
   * answer commands, so that a thousand at once would keep a command waiting for all of them.
   */
  lanes?: number;
}

/**
 * Tells workflows that their rows moved, and by what time: the clock of a sandbox may have been moved past what they
 * wait for, before anybody could see it. Starts those that should wait but do not run.
 */
export function createWaker({ db, client, lanes = 1 }: Wakers): (wakes: Wake[]) => Promise<void> {
  return async (wakes) => {
    const environmentOf = environmentReader(db);
    const queue = wakes.values();
    const lane = async () => {
      for (const { workflowId, start } of queue) {
        if (start) await startWaiting(environmentOf, client, workflowId, start.workflowType, start.state);
        else await signalIfRunning(environmentOf, client, workflowId);
      }
    };
    await Promise.all(Array.from({ length: Math.min(lanes, wakes.length) }, lane));
  };
}

type EnvironmentReader = (id: string) => Promise<Environment | undefined>;

/** Reads each environment once: those of one batch of wakes are few, mostly one. */
function environmentReader(db: Database): EnvironmentReader {
  const read = new Map<string, Promise<Environment | undefined>>();
  return (id) => {
    const environment = read.get(id) ?? getEnvironment(db, id);
    read.set(id, environment);
    return environment;
  };
}

/** Signals the workflow, or starts it from the row when it is not running. */
async function startWaiting(
  environmentOf: EnvironmentReader,
  client: Client,
  workflowId: string,
  workflowType: string,
  state: Waiting,
): Promise<void> {
  const input = await inputFor(environmentOf, state);
  await client.workflow.signalWithStart(workflowType, {
    ...startOptions(workflowId),
    args: [input],
    signal: ROW_MOVED,
    signalArgs: [input.at],
  });
}

async function signalIfRunning(
  environmentOf: EnvironmentReader,
  client: Client,
  workflowId: string,
): Promise<void> {
  const environment = await environmentOf(environmentIn(workflowId));
  try {
    const handle = client.workflow.getHandle(workflowId);
    await handle.signal<[Instant | null]>(ROW_MOVED, environment?.clockNow ?? null);
  } catch (error) {
    // Nothing runs, so nothing waits: the row says all there is to say.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}

/** Starts the workflow of an alarm unless it runs; answers whether it had to be started. */
export async function reviveAlarm(db: Database, client: Client, alarm: Alarm): Promise<boolean> {
  const state = await loadSubject(db, alarm);
  const running = await isRunning(client, alarm.workflowId);
  if (!running)
    await startWaiting(environmentReader(db), client, alarm.workflowId, alarm.workflowType, state);
  return !running;
}

/** Starts the move of a sandbox clock again; it goes on from what the database says. */
export async function resumeClock(client: Client, environment: Environment): Promise<void> {
  const { id, organisationId, clockTarget } = environment;
  const scope = { organisationId, environmentId: id };
  await untilTaken(() =>
    client.workflow.startUpdateWithStart(ADVANCE, {
      startWorkflowOperation: new WithStartWorkflowOperation('sandboxClock', {
        ...startOptions(sandboxClockId(scope)),
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [{ scope }],
      }),
      waitForStage: 'ACCEPTED',
      args: [{ to: clockTarget ?? nowIn(environment) }],
    }),
  );
}

export async function isRunning(client: Client, workflowId: string): Promise<boolean> {
  try {
    return (await client.workflow.getHandle(workflowId).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

export function startOptions(workflowId: string) {
  return { workflowId, taskQueue: TASK_QUEUE, workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT } as const;
}

/** Of workflows that nobody waits for the answer of: a replay on a busy machine has the time that it takes. */
export function unhurried(workflowId: string) {
  return { workflowId, taskQueue: TASK_QUEUE, workflowTaskTimeout: '30s' } as const;
}

async function inputFor<S extends Waiting>(
  environmentOf: EnvironmentReader,
  state: S,
): Promise<LifecycleInput<S>> {
  const environment = await environmentOf(state.environmentId);
  const { organisationId, environmentId } = state;
  return {
    scope: { organisationId, environmentId },
    sandbox: environment?.kind === 'sandbox',
    at: environment?.clockNow ?? null,
    state,
  };
}
