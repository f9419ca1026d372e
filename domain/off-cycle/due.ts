import { escalatesAt } from '../approval/approval';
import { soonest, type Due, type Next } from '../shared/lifecycle';
import { addElapsedDays, addHours, hasPassed, type Instant } from '../shared/time';
import { paymentNext } from '../payment/due';
import type { Payment } from '../payment/payment';
import type { OffCyclePayment } from './off-cycle';
import { offCycleTable } from './transitions';

export type OffCycleTimer = 'remind' | 'escalate' | 'lapse' | 'pay';

/** Approved, it is paid on its date; until then its approvers are reminded, and a policy may ask others, or give it up. */
export function offCycleDue(payment: OffCyclePayment): Due<OffCycleTimer> | null {
  const { status, paysAt, remindersSent, approval, createdAt } = payment;
  if (status === 'approved') return { command: 'pay', at: paysAt };
  if (status !== 'pending') return null;
  const reminder = remindersSent == null ? undefined : reminders(payment)[remindersSent];
  // What is made on its own date, or later, is not given up before anybody has seen it.
  const escalation = hasPassed(paysAt, createdAt) ? null : escalatesAt(approval, paysAt);
  return soonest<OffCycleTimer>(
    reminder === undefined ? null : { command: 'remind', at: reminder },
    escalation === null ? null : { command: 'escalate', at: escalation },
    lapses(payment) ? { command: 'lapse', at: paysAt } : null,
  );
}

const lapses = ({ approval, policies, paysAt, createdAt }: OffCyclePayment): boolean =>
  approval != null && policies?.lateItems === 'decline' && !hasPassed(paysAt, createdAt);

/** Before its date, as before a lock; and from then on, when it is paid as soon as it is approved, after some days each. */
function reminders({ paysAt, createdAt, policies }: OffCyclePayment): Instant[] {
  const before = (policies?.adjustmentReminderHours ?? []).map((hours) => addHours(paysAt, -hours));
  const since = paysAt > createdAt ? paysAt : createdAt;
  const after = (policies?.reminderDays ?? []).map((days) => addElapsedDays(since, days));
  return [...before.filter((at) => at > createdAt), ...after].sort();
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
  if (payment.status === 'pending' && lapses(payment))
    return { waiting_for: waitsFor, who, until: payment.paysAt, then: 'it is declined' };
  const approved = payment.status === 'approved';
  return {
    waiting_for: waitsFor,
    who,
    until: approved ? payment.paysAt : null,
    then: approved
      ? 'an invoice of its own is issued and paid; until then it can be withdrawn'
      : payment.status === 'pending'
        ? 'approved, it is paid on its payment date; declined or withdrawn, it is not paid'
        : 'it is paid when the payment of its invoice completes',
  };
}
