import { declareLifecycle } from '../shared/lifecycle';
import { decideTermination } from './decide';
import { terminationDue } from './due';
import type { Termination, TerminationCommand } from './termination';
import { terminationTable } from './transitions';

/**
 * The termination of one contract. Waits for a cancellation, notice reminders and the end of the completion
 * date; ends when it has taken effect or was cancelled. Its id is the contract's, so there is only ever one.
 */
export const scheduledTermination = declareLifecycle<Termination, TerminationCommand>()({
  rows: 'terminations',
  path: 'termination',
  record: 'recordTermination',
  load: 'loadTermination',
  commands: ['request', 'cancel'],
  decide: decideTermination,
  due: terminationDue,
  isWaiting: ({ status }) => terminationTable[status].waitsFor !== null,
  isSettled: ({ status }) => terminationTable[status].waitsFor === null,
  contractOf: ({ contractId }) => contractId,
  keyOf: ({ contractId }) => contractId,
});
