import type { AdjustmentCommand } from '../../domain/adjustment/adjustment';
import { afterCommand, type AdjustmentInCycle } from '../../queries/adjustment/find-adjustment';
import type { Context } from '../../queries/context';
import { bareAdjustment } from '../../store/adjustment/adjustments';
import type { Services } from '../services';

/** Sends a command about one adjustment; what comes back keeps what is shown with it. */
export async function sendAdjustment(
  services: Services,
  context: Context,
  adjustment: AdjustmentInCycle,
  command: AdjustmentCommand,
): Promise<AdjustmentInCycle> {
  const row = bareAdjustment(adjustment);
  const committed = await services.orchestrator.send(context, 'adjustmentApproval', { row, command });
  return afterCommand(services, context, adjustment, committed);
}
