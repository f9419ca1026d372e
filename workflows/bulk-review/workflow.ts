import {
  allHandlersFinished,
  condition,
  defineUpdate,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { workflowIdOf } from '../../domain/lifecycles';
import { REVIEW_MANY, type BulkReviewRequest, type ReviewResult } from '../messages';
import { Clock } from '../entity/clock';

const patience = {
  startToCloseTimeout: '60s',
  retry: { initialInterval: '200ms', maximumInterval: '5s' },
} as const;

/** One transaction for all of them: it may wait for the locks of many contracts. Its pulse tells that it is alive. */
const { reviewMany } = proxyActivities<Activities>({ ...patience, heartbeatTimeout: '6s' });
const { wakeWorkflows } = proxyActivities<Activities>(patience);

/** Workflows nudged by one activity: few enough that it never nears its timeout. */
const NUDGES = 100;

/**
 * One bulk review: a single transaction with a result for each item. The answer does not wait for the workflows
 * of the decided items, which are told afterwards that there is nothing to wait for any more.
 */
export async function bulkReview(request: BulkReviewRequest): Promise<void> {
  const clock = new Clock(request.at !== null, request.at);
  let reviewed: Awaited<ReturnType<typeof reviewMany>> | null = null;

  setHandler(defineUpdate<ReviewResult[], []>(REVIEW_MANY), async () => {
    reviewed ??= await reviewMany({ ...request, at: clock.now() });
    return reviewed.results;
  });

  await condition(() => reviewed !== null && allHandlersFinished());
  const { results, wake } = reviewed!;
  const decided = results.filter((result) => 'outcome' in result);
  const nudges = decided.map(({ id }) => ({
    workflowId: workflowIdOf('adjustmentApproval', request.scope, id),
    start: null,
  }));
  const wakes = [...wake, ...nudges];
  for (let from = 0; from < wakes.length; from += NUDGES) {
    await wakeWorkflows(wakes.slice(from, from + NUDGES));
  }
}
