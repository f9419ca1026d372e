import { WithStartWorkflowOperation, type Workflow } from '@temporalio/client';
import { bulkReviewId } from '../../domain/workflow-ids';
import {
  REVIEW_MANY,
  TASK_QUEUE,
  WORKFLOW_TASK_TIMEOUT,
  type BulkReviewRequest,
  type ReviewResult,
} from '../../workflows/messages';
import type { Context } from '../context';
import { unavailable, withinDeadline, type Engine } from './failures';
import { operationId } from './operations';

export type BulkReview = Pick<BulkReviewRequest, 'ids' | 'outcome' | 'reason'>;

/** Sends one review of many items to a workflow of its own; a repeat with the same key meets the same one. */
export async function reviewMany(
  engine: Engine,
  context: Context,
  review: BulkReview,
): Promise<ReviewResult[]> {
  const { scope, actor, commandId } = context;
  const workflowId = bulkReviewId(scope, commandId);
  const at = context.environment.kind === 'sandbox' ? context.now : null;
  const request: BulkReviewRequest = { ...review, scope, batchId: commandId, actor, at };
  const startWorkflowOperation = new WithStartWorkflowOperation('bulkReview', {
    workflowId,
    taskQueue: TASK_QUEUE,
    workflowTaskTimeout: WORKFLOW_TASK_TIMEOUT,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    args: [request],
  });
  try {
    return await withinDeadline(engine, operationId(workflowId, commandId), () =>
      engine.client.workflow.executeUpdateWithStart<Workflow, ReviewResult[], []>(REVIEW_MANY, {
        startWorkflowOperation,
        updateId: commandId,
        args: [],
      }),
    );
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}
