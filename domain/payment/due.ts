import type { Due, Next } from '../shared/lifecycle';
import type { Payment, PaymentTimer } from './payment';
import { paymentTable } from './transitions';

/** What happens to this payment next without anybody's doing; null when it waits for somebody, or is over. */
export function paymentDue(payment: Payment): Due<PaymentTimer> | null {
  switch (payment.status) {
    case 'initiated':
      return { command: 'submit', at: payment.createdAt };
    case 'processing':
      return payment.gatewayState === 'due'
        ? { command: 'ask', at: payment.submittedAt ?? payment.createdAt }
        : null;
    case 'failed':
      return payment.nextAttemptAt ? { command: 'retryLater', at: payment.nextAttemptAt } : null;
    case 'completed':
      return null;
  }
}

/** Whether a workflow has something to wait for. A failed payment with no attempt left does not. */
export function paymentIsWaiting({ status, nextAttemptAt }: Payment): boolean {
  return status === 'initiated' || status === 'processing' || (status === 'failed' && nextAttemptAt !== null);
}

/** `isRetryable`: none of its invoices has been paid, taken or canceled otherwise since it failed. */
export function paymentNext(payment: Payment, { isRetryable }: { isRetryable: boolean }): Next | null {
  const { waitsFor, who } = paymentTable[payment.status];
  if (waitsFor === null) return null;
  if (payment.status === 'failed') {
    if (!isRetryable) return null;
    return {
      waiting_for: waitsFor,
      who: payment.nextAttemptAt ? who : ['admin'],
      until: payment.nextAttemptAt,
      then: payment.nextAttemptAt
        ? 'it is tried again by itself; POST …/retry tries it at once'
        : 'nothing happens until POST …/retry, or until its invoices are paid by another payment',
    };
  }
  const confirmed = payment.gatewayState === 'waiting';
  return {
    waiting_for: confirmed ? 'confirmation' : waitsFor,
    who: confirmed ? ['admin'] : ['system'],
    until: null,
    then: confirmed ? 'POST …/confirm says whether the money arrived' : 'the gateway answers',
  };
}
