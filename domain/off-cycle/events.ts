import type { EventDraft } from '../shared/events';
import type { OffCyclePayment } from './off-cycle';

export function offCycleEvent(
  { id }: Pick<OffCyclePayment, 'id'>,
  type: EventDraft['type'],
  payload: Record<string, unknown>,
): EventDraft {
  return { type, payload: { off_cycle_payment_id: id, ...payload } };
}

/** Its invoice has been paid. The row is moved together with that of the invoice, as the table says of `settle`. */
export function offCyclePaid(payment: Pick<OffCyclePayment, 'id'>, by: { id: string }): EventDraft {
  return offCycleEvent(payment, 'off_cycle_payment.paid', { payment_id: by.id });
}
