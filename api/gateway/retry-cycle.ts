import { WithStartWorkflowOperation } from '@temporalio/client';
import { metEnding } from '../../config/temporal-errors';
import { billingCycleId } from '../../domain/workflow-ids';
import type { Cycle } from '../../store/cycles';
import { RETRY_CYCLE, TASK_QUEUE, WORKFLOW_TASK_TIMEOUT, type RetryMessage } from '../../workflows/messages';
import type { Context } from '../context';
import { unavailable, withinDeadline, type Engine } from './failures';
import { operationId } from './operations';

const ATTEMPTS = 5;

/** Has a cycle that was set aside billed again, by the workflow of its calendar. */
export async function retryCycle(engine: Engine, context: Context, cycle: Cycle): Promise<void> {
  const { scope, commandId, environment, now } = context;
  const sandbox = environment.kind === 'sandbox';
  const at = sandbox ? now : null;
  const workflowId = billingCycleId(scope, cycle.calendarId);
  const message: RetryMessage = { cycleId: cycle.id, at };
  for (let attempt = 1; ; attempt += 1) {
    const startWorkflowOperation = new WithStartWorkflowOperation('billingCycle', {
      workflowId,
      taskQueue: TASK_QUEUE,
      workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [{ scope, sandbox, at, state: { ...scope, id: cycle.calendarId } }],
    });
    try {
      await withinDeadline(engine, operationId(workflowId, commandId), () =>
        engine.client.workflow.executeUpdateWithStart(RETRY_CYCLE, {
          startWorkflowOperation,
          args: [message],
          updateId: commandId,
        }),
      );
      return;
    } catch (error) {
      if (!metEnding(error) || attempt === ATTEMPTS) throw unavailable(error) ?? error;
    }
  }
}
