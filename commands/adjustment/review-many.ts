import type { Review } from '../../domain/adjustment/adjustment';
import type { ReviewedKind } from '../../domain/adjustment/item-kind';
import type { Context } from '../../queries/context';
import type { Orchestrator } from '../orchestrator';
import type { Services } from '../services';

/** What became of one of the items: its review, or why it was refused. */
export type ReviewResult = Awaited<ReturnType<Orchestrator['reviewMany']>>[number];

/** Reviews many items at once; each is decided on its own, so that a refusal of one holds up no other. */
export function reviewMany(
  { orchestrator }: Services,
  context: Context,
  review: Pick<Review, 'outcome' | 'reason'> & {
    ids: string[];
    /** Adjustments, where it is not said. */
    kind?: ReviewedKind;
    contractId?: string;
  },
): Promise<ReviewResult[]> {
  return orchestrator.reviewMany(context, review);
}
