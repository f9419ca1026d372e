import {
  adjustmentCommands,
  type Adjustment,
  type AdjustmentCommand,
} from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { adjustmentDue } from '../../domain/adjustment/due';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/**
 * One adjustment that waits for a decision. Reminds the approvers, and at the lock of its invoice does what the
 * policy says of late items; ends when it is decided or not payable. What is approved waits for billing, which
 * needs no workflow; an approved one that is declined after all starts it again from its row.
 */
export async function adjustmentApproval(input: LifecycleInput<Adjustment>): Promise<void> {
  await runLifecycle<Adjustment, AdjustmentCommand>(
    {
      commands: adjustmentCommands,
      decide: decideAdjustment,
      due: adjustmentDue,
      isWaiting: ({ status }) => status === 'pending',
      record: durable('recordAdjustment'),
      load: durable('loadAdjustment'),
    },
    input,
  );
}
