import { declareLifecycle } from '../shared/lifecycle';
import { scheduleCommands, type PaymentSchedule, type ScheduleCommand } from './payment-schedule';
import { decideSchedule, scheduleDue } from './schedule';

/**
 * The scheduled payments of one contract that are planned. At each date it makes due what is planned for it, and ends when
 * nothing is. They are billed by the cycles, for all contracts of a calendar at once.
 */
export const paymentSchedule = declareLifecycle<PaymentSchedule, ScheduleCommand>()({
  rows: 'payment_schedules',
  path: 'payment-schedule',
  record: 'recordPaymentSchedule',
  load: 'loadPaymentSchedule',
  commands: scheduleCommands,
  decide: decideSchedule,
  due: scheduleDue,
  isWaiting: ({ nextDueAt }) => nextDueAt !== null,
  // What a payment allows is known under the lock of its contract alone.
  isSettled: () => false,
  contractOf: ({ contractId }) => contractId,
});
