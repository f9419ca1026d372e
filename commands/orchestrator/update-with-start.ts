import { WithStartWorkflowOperation, type Workflow } from '@temporalio/client';
import { metEnding } from '../../config/temporal-errors';
import type { Context } from '../../queries/context';
import { TASK_QUEUE, WORKFLOW_TASK_TIMEOUT } from '../../workflows/messages';
import { unavailable, withinDeadline, type Engine } from './failures';
import { operationId } from './operations';

export interface UpdateWithStart {
  workflowType: string;
  workflowId: string;
  /** What the workflow starts with if it is not running. */
  input: unknown;
  update: string;
  message: unknown[];
}

/** A closing workflow is met at most by the commands of one moment. */
export const ATTEMPTS = 5;

/**
 * Sends one update: an open workflow gets it, a closed one is started again for it. Sent again with the same command
 * id it joins the first.
 */
export async function updateWithStart<Result>(
  engine: Engine,
  { commandId }: Context,
  { workflowType, workflowId, input, update, message }: UpdateWithStart,
): Promise<Result> {
  const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
    workflowId,
    taskQueue: TASK_QUEUE,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [input],
  });
  return withinDeadline(engine, operationId(workflowId, commandId), () =>
    engine.client.workflow.executeUpdateWithStart<Workflow, Result, unknown[]>(update, {
      startWorkflowOperation,
      updateId: commandId,
      args: message,
    }),
  );
}

/** The same until it meets a workflow that is not just ending. */
export async function insistOnUpdate<Result>(
  engine: Engine,
  context: Context,
  call: UpdateWithStart,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await updateWithStart(engine, context, call);
    } catch (error) {
      if (!metEnding(error) || attempt === ATTEMPTS) throw unavailable(error) ?? error;
    }
  }
}

/** The time that a message carries: the sandbox clock's, or none in live, where the workflow's own counts. */
export function toldTime({ environment, now }: Context) {
  const sandbox = environment.kind === 'sandbox';
  return { sandbox, at: sandbox ? now : null };
}
