import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Takes an off-cycle payment back before its payment date has come, reviewed or not. */
export function withdrawOffCycle(
  { orchestrator }: Services,
  context: Context,
  payment: OffCyclePayment,
  reason: string | null,
): Promise<OffCyclePayment> {
  const command = { type: 'withdraw' as const, actor: context.actor, reason };
  return orchestrator.send(context, 'offCyclePayment', { row: payment, command });
}
