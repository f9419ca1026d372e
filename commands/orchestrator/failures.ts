import {
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  type Client,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { grpcCode } from '../../config/temporal-errors';
import { NotNowError, UnfinishedError } from '../../domain/shared/failures';
import { NOT_RECORDED, TASK_QUEUE } from '../../workflows/messages';
import { tooManyCommands, type Lanes } from './lanes';

/** Temporal, and how long a command is waited for before its outcome is left open. */
export interface Engine {
  client: Client;
  deadlineMs: number;
  lanes: Lanes;
}

const PROBE_DEADLINE_MS = 1_000;

const CANCELLED = 1;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;
const FAILED_PRECONDITION = 9;
const UNAVAILABLE = 14;

/** Runs a call under the command deadline. Past it the outcome is unknown, unless Temporal is away altogether. */
export async function withinDeadline<T>(
  { client, deadlineMs }: Pick<Engine, 'client' | 'deadlineMs'>,
  operation: string,
  call: () => Promise<T>,
): Promise<T> {
  try {
    return await client.connection.withDeadline(Date.now() + deadlineMs, call);
  } catch (error) {
    if (!isTimeout(error)) throw error;
    if (!(await answers(client))) throw temporalAway();
    throw new UnfinishedError(operation);
  }
}

export function unavailable(error: unknown): NotNowError | null {
  const code = grpcCode(error);
  if (code === UNAVAILABLE) return temporalAway();
  if (code === RESOURCE_EXHAUSTED) return tooManyCommands();
  // Its task has failed and is tried again: a worker of another release, or a fault, which `doctor` tells of.
  if (code === FAILED_PRECONDITION) {
    const message =
      'This resource takes no changes at the moment; reading is possible. Send the request again.';
    return new NotNowError('workflow_task_failed', message, 10);
  }
  return null;
}

/** Whether the command could not be recorded for as long as anybody waits. Nothing was decided; it may be sent again. */
export function isNotRecorded(error: unknown): boolean {
  if (!(error instanceof WorkflowUpdateFailedError)) return false;
  return error.cause instanceof ApplicationFailure && error.cause.type === NOT_RECORDED;
}

export function notRecorded(): NotNowError {
  const message =
    'The change could not be recorded in time; nothing has been changed. Send the request again.';
  return new NotNowError('not_recorded', message, 5);
}

/** Whether Temporal is there at all. */
export async function answers(client: Client): Promise<boolean> {
  try {
    await client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () =>
      client.workflowService.getSystemInfo({}),
    );
    return true;
  } catch {
    return false;
  }
}

/** Of the queue for workflow tasks, in the engine's numbers. */
const WORKFLOW_TASKS = 1;

/** A poll lasts a minute at most, so that a worker that has not begun one since is gone. */
const POLLED_WITHIN_MS = 70_000;

/** Whether workers have taken tasks of late; false when that cannot be found out. */
export async function hasWorkers(client: Client): Promise<boolean> {
  try {
    const { pollers } = await client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () =>
      client.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: TASK_QUEUE },
        taskQueueType: WORKFLOW_TASKS,
      }),
    );
    const since = Date.now() - POLLED_WITHIN_MS;
    return (pollers ?? []).some(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000 > since);
  } catch {
    return false;
  }
}

function temporalAway(): NotNowError {
  const message = 'Changes are not possible at the moment; reading is. Send the request again.';
  return new NotNowError('orchestrator_unavailable', message, 5);
}

function isTimeout(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  const code = grpcCode(error);
  return code === DEADLINE_EXCEEDED || code === CANCELLED;
}
