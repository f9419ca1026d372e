import type { Told } from '../events/event';
import type { OfScheduledPayment, ToldOfSchedule } from '../events/payment-schedule';
import { formatMoney } from '../shared/money';
import type { ScheduledPayment } from './scheduled-payment';

export function paymentEvent<Type extends keyof ToldOfSchedule>(
  payment: ScheduledPayment,
  type: Type,
  payload: ToldOfSchedule[Type],
): Told<Type, OfScheduledPayment & ToldOfSchedule[Type]> {
  const { id, date, amount, currency } = payment;
  const about = { entry_id: id, date, amount: formatMoney({ minor: amount, currency }), currency };
  return { type, payload: { ...about, ...payload } };
}
