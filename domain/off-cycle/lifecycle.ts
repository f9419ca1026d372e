import { declareLifecycle } from '../shared/lifecycle';
import { decideOffCycle } from './decide';
import { offCycleDue, offCycleIsWaiting } from './due';
import type { OffCycleCommand, OffCyclePayment } from './off-cycle';

/**
 * One off-cycle payment. Waits for its review and for its payment date; ends when it is declined or withdrawn, or when its
 * invoice is issued: from then on the payment's own workflow waits.
 */
export const offCyclePayment = declareLifecycle<OffCyclePayment, OffCycleCommand>()({
  rows: 'off_cycle_payments',
  path: 'off-cycle',
  record: 'recordOffCycle',
  load: 'loadOffCycle',
  commands: ['create', 'approve', 'decline', 'withdraw'],
  decide: decideOffCycle,
  due: offCycleDue,
  isWaiting: offCycleIsWaiting,
  isSettled: (state) => !offCycleIsWaiting(state),
  contractOf: ({ contractId }) => contractId,
});
