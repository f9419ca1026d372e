import type { Adjustment, Review } from '../../domain/adjustment/adjustment';
import type { Context } from '../../queries/context';
import { getCycle } from '../../store/billing/cycles';
import type { Services } from '../services';
import { sendAdjustment } from './send-adjustment';

/** Approves or declines an item (R1-07); an approved one can still be declined until its invoice locks (A1-1). */
export async function reviewAdjustment(
  services: Services,
  context: Context,
  adjustment: Adjustment,
  { outcome, reason }: Pick<Review, 'outcome' | 'reason'>,
): Promise<Adjustment> {
  const { actor } = context;
  if (outcome === 'approved')
    return sendAdjustment(services, context, adjustment, { type: 'approve', actor, reason });
  const setAside = await isSetAside(services, adjustment);
  return sendAdjustment(services, context, adjustment, { type: 'decline', actor, reason, setAside });
}

/** Whether the cycle that was to bill it is an exception; checked again when the review is recorded. */
async function isSetAside({ db }: Services, adjustment: Adjustment): Promise<boolean> {
  const cycle = await getCycle(db, adjustment, adjustment.appliedCycleId ?? adjustment.cycleId);
  return cycle?.status === 'exception';
}
