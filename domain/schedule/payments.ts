import { paymentNext } from '../payment-schedule/next';
import type { ScheduledPayment } from '../payment-schedule/scheduled-payment';
import { byEmployer, type ScheduleEntry } from './entry';

/** One that is planned. */
export function paymentEntry(payment: ScheduledPayment): ScheduleEntry {
  const { id, dueAt: at } = payment;
  return {
    ...{ kind: 'scheduled_payment', at, subject: { type: 'scheduled_payment', id }, assumed: null },
    then: `a scheduled payment is due: ${paymentNext(payment)?.then ?? 'it is charged'}`,
    undo: byEmployer('cancelPayment', at),
  };
}
