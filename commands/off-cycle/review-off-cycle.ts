import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Approves an off-cycle payment, which is then paid on its date, or declines it. */
export function reviewOffCycle(
  { orchestrator }: Services,
  context: Context,
  payment: OffCyclePayment,
  type: 'approve' | 'decline',
  reason: string | null,
): Promise<OffCyclePayment> {
  const command = { type, actor: context.actor, reason };
  return orchestrator.send(context, 'offCyclePayment', { row: payment, command });
}
