import { WorkflowUpdateRPCTimeoutOrCancelledError, type Client } from '@temporalio/client';
import { grpcCode } from '../../config/temporal-errors';
import { ApiError } from '../errors';

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

/** Runs a call under the command deadline. Past it the outcome is unknown: 202, or 503 if Temporal is away. */
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
    throw stillRunning(operation);
  }
}

/** 202 is an answer, not a fault: the command is under way and its outcome can be asked for. */
export function stillRunning(operation: string): ApiError {
  return new ApiError(
    202,
    'pending',
    'The command is accepted but has not finished yet. Ask the status URL, or repeat the request with the same Idempotency-Key.',
    { status_url: `/v1/operations/${operation}` },
    { Location: `/v1/operations/${operation}`, 'Retry-After': '2' },
  );
}

export function unavailable(error: unknown): ApiError | null {
  const code = grpcCode(error);
  if (code === UNAVAILABLE) return temporalAway();
  if (code === RESOURCE_EXHAUSTED) {
    return new ApiError(
      429,
      'too_many_commands',
      'Too many commands at once. Send it again in a moment.',
      undefined,
      { 'Retry-After': '1' },
    );
  }
  return null;
}

function temporalAway(): ApiError {
  return new ApiError(
    503,
    'orchestrator_unavailable',
    'Changes are not possible at the moment; reading is. Send the request again.',
    undefined,
    {
      'Retry-After': '5',
    },
  );
}

function isTimeout(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return true;
  const code = grpcCode(error);
  return code === DEADLINE_EXCEEDED || code === CANCELLED;
}

async function answers(client: Client): Promise<boolean> {
  try {
    await client.connection.withDeadline(Date.now() + PROBE_DEADLINE_MS, () =>
      client.workflowService.getSystemInfo({}),
    );
    return true;
  } catch {
    return false;
  }
}
