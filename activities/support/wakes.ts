import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { Calendar } from '../../domain/billing/calendar';
import { workflowIdOf, workflowOf } from '../../domain/lifecycles';
import { offCycleIsWaiting } from '../../domain/off-cycle/due';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { PaymentSchedule } from '../../domain/payment-schedule/payment-schedule';
import type { RecurringRule } from '../../domain/recurring/recurring';
import { inScope } from '../../domain/shared/scope';
import { billingCycleId } from '../../domain/shared/workflow-ids';
import type { Termination } from '../../domain/termination/termination';
import type { PrepayAccount } from '../../domain/prepay/account';
import { timeOffIsWaiting } from '../../domain/time-off/due';
import type { TimeOff } from '../../domain/time-off/time-off';
import type { WorkSheet } from '../../domain/work/work-sheet';
import type { Wake } from '../../workflows/messages';

/** Of an item that waits for a review, whether or not its workflow runs. */
export function wakeOfAdjustment(adjustment: Adjustment): Wake {
  return {
    workflowId: workflowIdOf('adjustmentApproval', adjustment, adjustment.id),
    start: { workflowType: 'adjustmentApproval', state: adjustment },
  };
}

/** Of an item that has been decided without its workflow. */
export function wakeOfDecided(adjustment: Adjustment): Wake {
  return { workflowId: workflowIdOf('adjustmentApproval', adjustment, adjustment.id), start: null };
}

/** Of a sheet, whether or not something still waits there. */
export function wakeOfSheet(sheet: WorkSheet): Wake {
  const start = sheet.status === 'open' ? { workflowType: 'workReview', state: sheet } : null;
  return { workflowId: workflowOf('workReview', sheet), start };
}

/** Of an off-cycle payment that was reviewed without its workflow: approved, it waits for its date. */
export function wakeOfPayment(payment: OffCyclePayment): Wake {
  const workflowId = workflowIdOf('offCyclePayment', payment, payment.id);
  const start = offCycleIsWaiting(payment) ? { workflowType: 'offCyclePayment', state: payment } : null;
  return { workflowId, start };
}

/** Of time off that was reviewed, cut or handed over without its workflow. */
export function wakeOfTimeOff(timeOff: TimeOff): Wake {
  const start = timeOffIsWaiting(timeOff) ? { workflowType: 'timeOff' as const, state: timeOff } : null;
  return { workflowId: workflowOf('timeOff', timeOff), start };
}

/** Of a pre-pay, whether or not a date is to come. */
export function wakeOfAccount(account: PrepayAccount): Wake {
  const isWaiting = account.status === 'open' && account.nextAt !== null;
  const start = isWaiting ? { workflowType: 'prepay' as const, state: account } : null;
  return { workflowId: workflowOf('prepay', account), start };
}

/** Of the scheduled payments of a contract, whether or not any is still planned. */
export function wakeOfSchedule(schedule: PaymentSchedule): Wake {
  const isOpen = schedule.status === 'open';
  return {
    workflowId: workflowOf('paymentSchedule', schedule),
    start: isOpen ? { workflowType: 'paymentSchedule', state: schedule } : null,
  };
}

export function wakeOfRule(rule: RecurringRule): Wake {
  return { workflowId: workflowIdOf('recurringAdjustment', rule, rule.id), start: null };
}

/** Of a termination that no longer waits. */
export function wakeOfTermination(termination: Termination): Wake {
  return { workflowId: workflowOf('scheduledTermination', termination), start: null };
}

export function wakeOfCalendar({ id, ...rest }: Calendar): Wake {
  const scope = inScope(rest);
  return {
    workflowId: billingCycleId(scope, id),
    start: { workflowType: 'billingCycle', state: { id, ...scope } },
  };
}
