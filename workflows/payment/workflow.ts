import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../../activities';
import { decidePayment } from '../../domain/payment/decide';
import type { Payment } from '../../domain/payment/payment';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { hostLifecycle } from '../entity/declared';
import { refusalFailure } from '../entity/failures';
import type { LifecycleInput, RecordRequest } from '../messages';

/**
 * A gateway is another company's server. It may be slow or down, and is asked until it answers. The heartbeat shows
 * that the worker asking is still alive.
 */
const { callGateway } = proxyActivities<Activities>({
  startToCloseTimeout: '60s',
  heartbeatTimeout: '6s',
  retry: { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '5m' },
});

/** The declared lifecycle of a payment, except that a change is recorded with the gateway's answer if it asks for one. */
export async function payment(input: LifecycleInput<Payment>): Promise<void> {
  await hostLifecycle('payment', input, ({ record, load }) => ({
    record: async (request) =>
      record(request.next.gatewayState === 'asking' ? await answered(request) : request),
    load,
  }));
}

/** Asks the gateway and makes its answer the change to record. Asked again after a crash, it gets the same key. */
async function answered(request: RecordRequest<Payment>): Promise<RecordRequest<Payment>> {
  const { next, at } = request;
  const result = await callGateway(next);
  const decision = decidePayment(next, { type: 'settle', actor: SYSTEM, result }, at);
  if (!decision.ok) throw refusalFailure(decision.refusal);
  const { change } = decision;
  return { ...request, next: { ...change.next, version: next.version }, events: change.events };
}
