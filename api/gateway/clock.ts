import { WithStartWorkflowOperation } from '@temporalio/client';
import { metEnding } from '../../config/temporal-errors';
import type { Instant } from '../../domain/time';
import { sandboxClockId } from '../../domain/workflow-ids';
import { ADVANCE, TASK_QUEUE, WORKFLOW_TASK_TIMEOUT } from '../../workflows/messages';
import type { Context } from '../context';
import { ApiError } from '../errors';
import { unavailable, withinDeadline, type Engine } from './failures';

const ATTEMPTS = 5;

/** Starts or joins the advance; `reached` is null when it is still under way after the deadline. */
export async function advanceClock(
  engine: Engine,
  context: Context,
  to: Instant,
): Promise<{ reached: Instant | null }> {
  const workflowId = sandboxClockId(context.scope);
  for (let attempt = 1; ; attempt += 1) {
    const startWorkflowOperation = new WithStartWorkflowOperation('sandboxClock', {
      workflowId,
      taskQueue: TASK_QUEUE,
      workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [{ scope: context.scope }],
    });
    try {
      const reached = await withinDeadline(engine, workflowId, () =>
        engine.client.workflow.executeUpdateWithStart(ADVANCE, {
          startWorkflowOperation,
          args: [{ to }],
          updateId: context.commandId,
        }),
      );
      return { reached: reached as Instant };
    } catch (error) {
      if (error instanceof ApiError && error.status === 202) return { reached: null };
      if (!metEnding(error) || attempt === ATTEMPTS) throw unavailable(error) ?? error;
    }
  }
}
