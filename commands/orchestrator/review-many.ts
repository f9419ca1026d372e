import { bulkReviewId } from '../../domain/shared/workflow-ids';
import type { Context } from '../../queries/context';
import { REVIEW_MANY, type BulkReviewRequest, type ReviewResult } from '../../workflows/messages';
import type { Engine } from './failures';
import { insistOnUpdate, toldTime } from './update-with-start';

export type BulkReview = Pick<
  BulkReviewRequest,
  'ids' | 'kind' | 'contractId' | 'outcome' | 'reason' | 'decisions'
>;

/** Sends one review of many items to a workflow of its own; a repeat with the same key meets the same one. */
export async function reviewMany(
  engine: Engine,
  context: Context,
  review: BulkReview,
): Promise<ReviewResult[]> {
  const { scope, actor, commandId } = context;
  const { at } = toldTime(context);
  const input: BulkReviewRequest = { ...review, scope, batchId: commandId, actor, at };
  const workflowId = bulkReviewId(scope, commandId);
  const call = { workflowType: 'bulkReview', workflowId, input, update: REVIEW_MANY, message: [] };
  return insistOnUpdate<ReviewResult[]>(engine, context, call);
}
