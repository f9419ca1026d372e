import type { Told } from '../events/event';
import type { OfOffCycle, ToldOfOffCycle } from '../events/off-cycle';
import type { OffCyclePayment } from './off-cycle';

export function offCycleEvent<Type extends keyof ToldOfOffCycle>(
  { id }: Pick<OffCyclePayment, 'id'>,
  type: Type,
  payload: ToldOfOffCycle[Type],
): Told<Type, OfOffCycle & ToldOfOffCycle[Type]> {
  return { type, payload: { off_cycle_payment_id: id, ...payload } };
}

/** Its invoice has been paid. The row is moved together with that of the invoice, as the table says of `settle`. */
export function offCyclePaid(payment: Pick<OffCyclePayment, 'id'>, by: { id: string }) {
  return offCycleEvent(payment, 'off_cycle_payment.paid', { payment_id: by.id });
}
