import {
  allHandlersFinished,
  condition,
  defineUpdate,
  isCancellation,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { kindOf } from '../../domain/adjustment/item-kind';
import { workflowIdOf } from '../../domain/lifecycles';
import { REVIEW_MANY, type BulkReviewRequest, type ReviewResult, type Wake } from '../messages';
import { Clock } from '../entity/clock';
import { failureOf } from '../entity/failures';

const patience = {
  startToCloseTimeout: '60s',
  retry: { initialInterval: '200ms', maximumInterval: '5s' },
} as const;

/**
 * One transaction for all of them: it may wait for the locks of many contracts. Its pulse tells that it is alive. Tried
 * for as long as anybody can be waiting for it.
 */
const { reviewMany } = proxyActivities<Activities>({
  ...patience,
  scheduleToCloseTimeout: '60s',
  heartbeatTimeout: '6s',
});
const { wakeWorkflows } = proxyActivities<Activities>({ ...patience, scheduleToCloseTimeout: '10m' });

type Reviewed = Awaited<ReturnType<typeof reviewMany>>;

/** Workflows nudged by one activity: few enough that it never nears its timeout. */
const NUDGES = 100;

/**
 * One bulk review: a single transaction with a result for each item. The answer does not wait for the workflows
 * of the decided items, which are told afterwards that there is nothing to wait for any more.
 */
export async function bulkReview(request: BulkReviewRequest): Promise<void> {
  const clock = new Clock(request.at !== null, request.at);
  let reviewed: Reviewed | null = null;

  let hasFailed = false;
  setHandler(defineUpdate<ReviewResult[], []>(REVIEW_MANY), async () => {
    try {
      reviewed ??= await reviewMany({ ...request, at: clock.now() });
      return reviewed.results;
    } catch (error) {
      hasFailed = true;
      throw failureOf(error);
    }
  });

  await condition(() => (reviewed !== null || hasFailed) && allHandlersFinished());
  // A repeat starts a new one.
  if (reviewed === null) return;
  const { results, wake } = reviewed as Reviewed;
  // What waits elsewhere is among those that the activity wakes.
  const isAlone = (result: ReviewResult) => (result.kind ?? kindOf(request)) === 'adjustment';
  const decided = results.filter((result) => 'outcome' in result && isAlone(result));
  const nudges = decided.map(({ id }) => ({
    workflowId: workflowIdOf('adjustmentApproval', request.scope, id),
    start: null,
  }));
  const wakes = [...wake, ...nudges];
  for (let from = 0; from < wakes.length; from += NUDGES) {
    await tell(wakes.slice(from, from + NUDGES));
  }
}

/** The review has been answered. Whoever does not hear of it finds out by the row. */
async function tell(wakes: Wake[]): Promise<void> {
  try {
    await wakeWorkflows(wakes);
  } catch (error) {
    if (isCancellation(error)) throw error;
  }
}
