import type { AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { sendAdjustment } from './send-adjustment';

/** Deletes an item that waits for a review (R1-09). */
export function deleteAdjustment(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
  reason: string | null,
): Promise<AdjustmentInCycle> {
  return sendAdjustment(services, context, adjustment, { type: 'delete', actor: context.actor, reason });
}
