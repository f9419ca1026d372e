import { declareLifecycle } from '../shared/lifecycle';
import { adjustmentCommands, type Adjustment, type AdjustmentCommand } from './adjustment';
import { decideAdjustment } from './decide';
import { adjustmentDue } from './due';
import { isWork, kindOf } from './item-kind';

/**
 * One adjustment that waits for a decision. Reminds the approvers, and at the lock of its invoice does what the
 * policy says of late items; ends when it is decided or not payable. What is approved waits for billing, which
 * needs no workflow; an approved one that is declined after all starts it again from its row.
 */
export const adjustmentApproval = declareLifecycle<Adjustment, AdjustmentCommand>()({
  rows: 'adjustments',
  path: 'adjustment',
  record: 'recordAdjustment',
  load: 'loadAdjustment',
  commands: adjustmentCommands,
  decide: decideAdjustment,
  due: adjustmentDue,
  // Work is waited for by its sheet.
  isWaiting: (item) => item.status === 'pending' && !isWork(kindOf(item)),
  isSettled: ({ status }) => status !== 'pending',
  contractOf: ({ contractId }) => contractId,
});
