import { declareLifecycle } from '../shared/lifecycle';
import { decidePayment } from './decide';
import { paymentDue, paymentIsWaiting } from './due';
import type { Payment, PaymentCommand } from './payment';
import { paymentTable } from './transitions';

/**
 * One payment of one or many invoices. Hands it to its gateway, waits for the outcome or for an admin's
 * confirmation, tries again after a failure; ends when it is completed, or has failed for the last time.
 */
export const payment = declareLifecycle<Payment, PaymentCommand>()({
  rows: 'payments',
  path: 'payment',
  record: 'recordPayment',
  load: 'loadPayment',
  commands: ['initiate', 'confirm', 'retry'],
  decide: decidePayment,
  due: paymentDue,
  isWaiting: paymentIsWaiting,
  isSettled: ({ status }) => paymentTable[status].waitsFor === null,
  // Its invoices may belong to many contracts.
  contractOf: () => null,
});
