import { reviewRights, type OneReview } from '../../domain/approval/approval';
import { refuseWithout } from '../../domain/people/caller';
import type { Refusal } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import type { ReviewResult } from '../adjustment/review-many';
import { employer } from '../people/employer';
import type { Services } from '../services';

export type { OneReview };
export type Verdict = OneReview & {
  result: Exclude<ReviewResult, { refusal: Refusal }> | { refusal: Refusal };
};

/** Decides many things of any kind at once; each by the right for its kind, so that a refusal of one holds up no other. */
export async function decideMany(
  { orchestrator }: Services,
  context: Context,
  decisions: OneReview[],
): Promise<Verdict[]> {
  const caller = employer(context);
  const refusals = decisions.map(({ kind }) => refuseWithout(caller, reviewRights[kind]));
  const sent = decisions.filter((_, index) => refusals[index] === null);
  const review = { ids: [], outcome: 'approved' as const, reason: null, decisions: sent };
  const results = sent.length === 0 ? [] : await orchestrator.reviewMany(context, review);
  const byId = new Map(results.map((result) => [result.id, result]));
  return decisions.map((one, index) => {
    const refusal = refusals[index];
    return { ...one, result: refusal ? { refusal } : byId.get(one.id)! };
  });
}
