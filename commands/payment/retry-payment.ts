import type { Payment } from '../../domain/payment/payment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Tries a failed payment again at once (R3-15). */
export function retryPayment(
  { orchestrator }: Services,
  context: Context,
  payment: Payment,
): Promise<Payment> {
  const command = { type: 'retry' as const, actor: context.actor };
  return orchestrator.send(context, 'payment', { row: payment, command });
}
