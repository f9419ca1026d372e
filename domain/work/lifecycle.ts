import { declareLifecycle } from '../shared/lifecycle';
import { decideWork } from './decide';
import { workDue } from './due';
import { sheetKey, workCommands, type WorkCommand, type WorkSheet } from './work-sheet';

/**
 * The work of one contract in one cycle that waits for a review. Reminds the approvers, and at the lock of the cycle does
 * with all that waits what the policy says of late items; ends when nothing waits.
 */
export const workReview = declareLifecycle<WorkSheet, WorkCommand>()({
  rows: 'work_sheets',
  path: 'work',
  record: 'recordWork',
  load: 'loadWorkSheet',
  commands: workCommands,
  decide: decideWork,
  due: workDue,
  isWaiting: ({ status }) => status === 'open',
  // What an item allows is known under the lock of its contract alone.
  isSettled: () => false,
  contractOf: ({ contractId }) => contractId,
  keyOf: ({ contractId, id }) => sheetKey(contractId, id),
});
