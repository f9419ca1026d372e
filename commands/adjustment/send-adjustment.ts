import type { Adjustment, AdjustmentCommand } from '../../domain/adjustment/adjustment';
import type { Context } from '../../queries/context';
import { bareAdjustment } from '../../store/adjustment/adjustments';
import type { Services } from '../services';

/** A command about one adjustment; null for one that is to be made. */
export function sendAdjustment(
  { orchestrator }: Services,
  context: Context,
  adjustment: Adjustment | null,
  command: AdjustmentCommand,
): Promise<Adjustment> {
  const row = adjustment && bareAdjustment(adjustment);
  return orchestrator.send(context, 'adjustmentApproval', { row, command });
}
