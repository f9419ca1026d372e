import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { decidePayment } from '../../domain/payment/decide';
import { paymentDue, paymentIsWaiting } from '../../domain/payment/due';
import type { Payment, PaymentCommand } from '../../domain/payment/payment';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { LifecycleInput, RecordRequest } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/** A gateway is another company's server: it may be slow, and away, and is asked until it answers. Its pulse tells that the worker that asks is alive. */
const { callGateway } = proxyActivities<Activities>({
  startToCloseTimeout: '60s',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '5m' },
});

/**
 * One payment of one or many invoices. Hands it to its gateway, waits for the outcome or for an admin's
 * confirmation, tries again after a failure; ends when it is completed, or failed for the last time.
 */
export async function payment(input: LifecycleInput<Payment>): Promise<void> {
  const record = durable('recordPayment');
  await runLifecycle<Payment, PaymentCommand>(
    {
      commands: ['initiate', 'confirm', 'retry'],
      decide: decidePayment,
      due: paymentDue,
      isWaiting: paymentIsWaiting,
      record: async (request) =>
        record(request.next.gatewayState === 'asking' ? await answered(request) : request),
      load: durable('loadPayment'),
    },
    input,
  );
}

/** Asks the gateway and makes its answer the change to record. Asking again, after a crash, carries the same key. */
async function answered(request: RecordRequest<Payment>): Promise<RecordRequest<Payment>> {
  const { next, at } = request;
  const result = await callGateway(next);
  const decision = decidePayment(next, { type: 'settle', actor: SYSTEM, result }, at);
  if (!decision.ok) throw new Error(`The gateway's answer was refused: ${decision.refusal.message}`);
  const { change } = decision;
  return { ...request, next: { ...change.next, version: next.version }, events: change.events };
}
