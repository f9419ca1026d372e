import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Workflow,
} from '@temporalio/client';
import { untilTaken } from '../../config/temporal-errors';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { TASK_QUEUE, WORKFLOW_TASK_TIMEOUT } from '../../workflows/messages';
import { isNotRecorded, notRecorded, unavailable, withinDeadline, type Engine } from './failures';
import { operationId } from './operations';

export interface UpdateWithStart {
  workflowType: string;
  workflowId: string;
  /** What the workflow starts with if it is not running. */
  input: unknown;
  update: string;
  message: unknown[];
  /** Whether it should be running; most are, and an update alone costs the engine less than one with a start. */
  runs?: boolean;
  /** Where it is not the command's: the update that is sent anew because the first one came to nothing. */
  updateId?: string;
}

/**
 * Sends one update: an open workflow gets it, a closed one is started again for it. Sent again with the same command
 * id it joins the first.
 */
export async function updateWithStart<Result>(
  engine: Engine,
  { commandId }: Context,
  call: UpdateWithStart,
): Promise<Result> {
  const { workflowId, updateId = commandId } = call;
  const send = async () => {
    const open = call.runs ? await updateOpen<Result>(engine, call, updateId) : undefined;
    return open ? open.result : startForUpdate<Result>(engine, call, updateId);
  };
  return withinDeadline(engine, operationId(workflowId, commandId, updateId), () =>
    engine.lanes.run(workflowId, engine.deadlineMs, send),
  );
}

/** Undefined where no such workflow runs: it was lost, or has just ended. */
async function updateOpen<Result>(
  { client }: Engine,
  { workflowId, update, message }: UpdateWithStart,
  updateId: string,
): Promise<{ result: Result } | undefined> {
  try {
    const handle = client.workflow.getHandle(workflowId);
    const args: [unknown, ...unknown[]] = [message[0], ...message.slice(1)];
    return { result: await handle.executeUpdate<Result, typeof args>(update, { updateId, args }) };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}

function startForUpdate<Result>(
  { client }: Engine,
  { workflowType, workflowId, input, update, message }: UpdateWithStart,
  updateId: string,
): Promise<Result> {
  const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
    workflowId,
    taskQueue: TASK_QUEUE,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [input],
  });
  return client.workflow.executeUpdateWithStart<Workflow, Result, unknown[]>(update, {
    startWorkflowOperation,
    updateId,
    args: message,
  });
}

/** The same until it meets a workflow that takes it. */
export async function insistOnUpdate<Result>(
  engine: Engine,
  context: Context,
  call: UpdateWithStart,
): Promise<Result> {
  try {
    return await untilTaken(() => updateWithStart<Result>(engine, context, call));
  } catch (error) {
    if (isNotRecorded(error)) throw notRecorded();
    const refusal = refusalOf(error);
    throw refusal ? new RefusedError(refusal, true) : (unavailable(error) ?? error);
  }
}

/** The refusal that an update was rejected with. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof WorkflowUpdateFailedError)) return null;
  const details = (error.cause as { details?: unknown[] } | undefined)?.details;
  const refusal = details?.[0] as Refusal | undefined;
  return refusal && typeof refusal.code === 'string' ? refusal : null;
}

/** The time that a message carries: the sandbox clock's, or none in live, where the workflow's own counts. */
export function toldTime({ environment, now }: Context) {
  const sandbox = environment.kind === 'sandbox';
  return { sandbox, at: sandbox ? now : null };
}
