import type { Next } from '../shared/lifecycle';
import type { ScheduledPayment } from './scheduled-payment';
import { scheduledPaymentTable } from './transitions';

/** What a scheduled payment waits for. */
export function paymentNext({ status, dueAt }: ScheduledPayment): Next | null {
  const { waitsFor, who } = scheduledPaymentTable[status];
  if (waitsFor === null) return null;
  const then = 'the invoice of the cycle of its date charges it, or the next one where that is locked';
  return { waiting_for: waitsFor, who, until: status === 'planned' ? dueAt : null, then };
}
