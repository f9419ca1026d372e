import { lapses, waitDue, type WaitTimer } from '../approval/waiting';
import type { Due, Next } from '../shared/lifecycle';
import { paymentNext } from '../payment/due';
import type { Payment } from '../payment/payment';
import type { OffCyclePayment } from './off-cycle';
import { offCycleTable } from './transitions';

export type OffCycleTimer = WaitTimer | 'pay';

/** Approved, it is paid on its date; until then its approvers are reminded, and a policy may ask others, or give it up. */
export function offCycleDue(payment: OffCyclePayment): Due<OffCycleTimer> | null {
  const { status, paysAt } = payment;
  if (status === 'approved') return { command: 'pay', at: paysAt };
  return status === 'pending' ? waitDue(waitOf(payment)) : null;
}

const waitOf = (payment: OffCyclePayment) => ({ ...payment, deadline: payment.paysAt });

/** Whether its policy gives it up on its date. */
export function offCycleLapses(payment: OffCyclePayment): boolean {
  return payment.status === 'pending' && lapses(waitOf(payment));
}

/** Whether its own workflow waits; once its invoice is issued, the workflow of the payment does. */
export function offCycleIsWaiting({ status }: OffCyclePayment): boolean {
  return status === 'pending' || status === 'approved';
}

/** `bank` is the payment of its invoice, as soon as there is one: then it waits for whom that waits for. */
export function offCycleNext(payment: OffCyclePayment, bank: Payment | null): Next | null {
  const { waitsFor, who } = offCycleTable[payment.status];
  if (waitsFor === null) return null;
  const next = bank && paymentNext(bank, { isRetryable: true });
  if (payment.status === 'processing' && bank && next) {
    const { waiting_for, who: whom, until, then } = next;
    return { waiting_for, who: whom, until, then: `${then} (payment ${bank.id})` };
  }
  if (offCycleLapses(payment))
    return { waiting_for: waitsFor, who, until: payment.paysAt, then: 'it is declined' };
  const approved = payment.status === 'approved';
  return {
    waiting_for: waitsFor,
    who,
    until: approved ? payment.paysAt : null,
    then: approved
      ? 'an invoice of its own is issued and paid; until then it can be withdrawn'
      : payment.status === 'pending'
        ? 'approved, it is paid on its payment date, or at once where that has passed; declined or withdrawn, it is not paid'
        : 'it is paid when the payment of its invoice completes',
  };
}
