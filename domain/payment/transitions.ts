import type { StatusTable } from '../shared/lifecycle';
import type { PaymentCommandType, PaymentStatus } from './payment';

/** The payment lifecycle (spec 6.14). An arrow that is not here does not exist. */
export const paymentTable: StatusTable<PaymentStatus, PaymentCommandType> = {
  initiated: { waitsFor: 'gateway', who: ['system'], on: { submit: ['processing'] } },
  processing: {
    waitsFor: 'outcome',
    who: ['system', 'admin'],
    on: {
      ask: ['processing'],
      settle: ['processing', 'completed', 'failed'],
      confirm: ['completed', 'failed'],
    },
  },
  failed: {
    waitsFor: 'retry',
    who: ['system', 'admin'],
    on: { retry: ['processing'], retryLater: ['processing'] },
  },
  completed: { waitsFor: null, who: [], on: {} },
};
