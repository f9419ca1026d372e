import type { Review } from '../../domain/adjustment/adjustment';
import type { AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import { factsOf } from '../../queries/approval/approval-for';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { sendAdjustment } from './send-adjustment';

/** Approves or declines an item (R1-07); an approved one can still be declined until its invoice locks (A1-1). */
export async function reviewAdjustment(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
  { outcome, reason }: Pick<Review, 'outcome' | 'reason'>,
): Promise<AdjustmentInCycle> {
  const { actor } = context;
  const facts = await factsOf(services, context, adjustment);
  if (outcome === 'approved')
    return sendAdjustment(services, context, adjustment, { type: 'approve', actor, reason, facts });
  // Whether the cycle that was to bill it is an exception; checked again when the review is recorded.
  const setAside = adjustment.cycle.status === 'exception';
  return sendAdjustment(services, context, adjustment, { type: 'decline', actor, reason, setAside, facts });
}
