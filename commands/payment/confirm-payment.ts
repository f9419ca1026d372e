import type { GatewayOutcome, Payment } from '../../domain/payment/payment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

export type Confirmation = { outcome: 'completed' | 'failed' } & Pick<
  GatewayOutcome,
  'reference' | 'failure'
>;

/** Says whether the money of a payment that was made outside arrived (R3-14). */
export function confirmPayment(
  { orchestrator }: Services,
  context: Context,
  payment: Payment,
  result: Confirmation,
): Promise<Payment> {
  const command = { type: 'confirm' as const, actor: context.actor, result };
  return orchestrator.send(context, 'payment', { row: payment, command });
}
