import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { factsOf } from '../../queries/approval/approval-for';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Approves an off-cycle payment, which is then paid on its date, or declines it. */
export async function reviewOffCycle(
  services: Services,
  context: Context,
  payment: OffCyclePayment,
  type: 'approve' | 'decline',
  reason: string | null,
): Promise<OffCyclePayment> {
  const facts = await factsOf(services, context, payment);
  const command = { type, actor: context.actor, reason, facts };
  return services.orchestrator.send(context, 'offCyclePayment', { row: payment, command });
}
