import type { Due, Next } from '../shared/lifecycle';
import type { OffCyclePayment } from './off-cycle';
import { offCycleTable } from './transitions';

export function offCycleDue({ status, paysAt }: OffCyclePayment): Due<'pay'> | null {
  return status === 'approved' ? { command: 'pay', at: paysAt } : null;
}

/** Whether its own workflow waits; once its invoice is issued, the workflow of the payment does. */
export function offCycleIsWaiting({ status }: OffCyclePayment): boolean {
  return status === 'pending' || status === 'approved';
}

export function offCycleNext(payment: OffCyclePayment): Next | null {
  const { waitsFor, who } = offCycleTable[payment.status];
  if (waitsFor === null) return null;
  const approved = payment.status === 'approved';
  return {
    waiting_for: waitsFor,
    who,
    until: approved ? payment.paysAt : null,
    then: approved
      ? 'an invoice of its own is issued and paid'
      : payment.status === 'pending'
        ? 'approved, it is paid on its payment date; declined, it is not paid'
        : 'it is paid when the payment of its invoice completes',
  };
}
