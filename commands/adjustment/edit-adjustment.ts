import type { AdjustmentEdit } from '../../domain/adjustment/adjustment';
import type { AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { sendAdjustment } from './send-adjustment';

/** Changes an item that waits for a review, until its invoice locks (R1-08). */
export function editAdjustment(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
  edit: AdjustmentEdit,
): Promise<AdjustmentInCycle> {
  return sendAdjustment(services, context, adjustment, { type: 'edit', actor: context.actor, edit });
}
