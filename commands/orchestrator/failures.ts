import { WorkflowUpdateRPCTimeoutOrCancelledError, type Client } from '@temporalio/client';
import { grpcCode } from '../../config/temporal-errors';
import { NotNowError, UnfinishedError } from '../../domain/shared/failures';

/** Temporal, and how long a command is waited for before its outcome is left open. */
export interface Engine {
  client: Client;
  deadlineMs: number;
}

const PROBE_DEADLINE_MS = 1_000;

const CANCELLED = 1;
const DEADLINE_EXCEEDED = 4;
const RESOURCE_EXHAUSTED = 8;
const UNAVAILABLE = 14;

/** Runs a call under the command deadline. Past it the outcome is unknown, unless Temporal is away altogether. */
export async function withinDeadline<T>(
  { client, deadlineMs }: Engine,
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
  if (code === RESOURCE_EXHAUSTED) {
    return new NotNowError('too_many_commands', 'Too many commands at once. Send it again in a moment.', 1);
  }
  return null;
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

function temporalAway(): NotNowError {
  const message = 'Changes are not possible at the moment; reading is. Send the request again.';
  return new NotNowError('orchestrator_unavailable', message, 5);
}

function isTimeout(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  const code = grpcCode(error);
  return code === DEADLINE_EXCEEDED || code === CANCELLED;
}
