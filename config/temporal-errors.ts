import { setTimeout as sleep } from 'node:timers/promises';
import { isGrpcServiceError, ServiceError, WorkflowUpdateFailedError } from '@temporalio/client';

const NOT_FOUND = 5;
const FAILED_PRECONDITION = 9;
const ABORTED = 10;

/** The gRPC status behind an error of the SDK, or null when it is none. */
export function grpcCode(error: unknown): number | null {
  const cause = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(cause) ? cause.code : null;
}

/** True when an update met a workflow that was just ending, and so was neither done nor refused: send it again. */
export function metEnding(error: unknown): boolean {
  if (error instanceof WorkflowUpdateFailedError) {
    return (error.cause as { type?: string } | undefined)?.type === 'AcceptedUpdateCompletedWorkflow';
  }
  const code = grpcCode(error);
  return code === NOT_FOUND || code === ABORTED;
}

/**
 * True when the workflow's task failed with the update in it, and the engine has forgotten the update: sent again it
 * is a new one. Nothing need be wrong: a run that is about to end loses its task to any signal that comes meanwhile.
 */
export function metFailedTask(error: unknown): boolean {
  return grpcCode(error) === FAILED_PRECONDITION;
}

/** A run that has ended is followed at once. A task that has failed is tried again in a moment, or keeps failing. */
const PAUSES_MS = [50, 100, 200, 400, 800];

/** Whether an update that came to nothing is to be sent again; answers when it is time to. */
export async function comesAgain(error: unknown, attempt: number): Promise<boolean> {
  const pause = PAUSES_MS[attempt - 1];
  if (pause === undefined) return false;
  if (!metFailedTask(error)) return metEnding(error);
  await sleep(pause);
  return true;
}

/** Sends an update until it meets a workflow that takes it. */
export async function untilTaken<T>(send: (attempt: number) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(attempt);
    } catch (error) {
      if (!(await comesAgain(error, attempt))) throw error;
    }
  }
}
