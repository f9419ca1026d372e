import type { OffCyclePayment } from '../off-cycle/off-cycle';
import type { CalendarDate } from '../shared/time';

export type OfOffCycle = { off_cycle_payment_id: string };

export interface ToldOfOffCycle {
  'off_cycle_payment.created': {
    type: OffCyclePayment['type'];
    amount: string;
    currency: string;
    reason: string;
    payment_date: CalendarDate;
  };
  'off_cycle_payment.reminded': { reminder: number; payment_date: CalendarDate };
  'off_cycle_payment.approved': { reason: string | null };
  'off_cycle_payment.declined': { reason: string | null };
  'off_cycle_payment.withdrawn': { reason: string | null };
  'off_cycle_payment.processing': { payment_date: CalendarDate };
  'off_cycle_payment.paid': { payment_id: string };
  'off_cycle_payment.not_payable': { reason: string };
}

export type OffCyclePayloads = { [Type in keyof ToldOfOffCycle]: OfOffCycle & ToldOfOffCycle[Type] };
