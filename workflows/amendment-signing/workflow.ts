import type { Amendment, AmendmentCommand } from '../../domain/amendment/amendment';
import { decideAmendment } from '../../domain/amendment/decide';
import { amendmentDue } from '../../domain/amendment/due';
import { amendmentTable } from '../../domain/amendment/transitions';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/**
 * One amendment, from proposal to effect. Waits for signatures, reminders, expiry and the effective date; ends
 * when it is active, declined, withdrawn, expired, or void because the contract ended first.
 */
export async function amendmentSigning(input: LifecycleInput<Amendment>): Promise<void> {
  await runLifecycle<Amendment, AmendmentCommand>(
    {
      commands: ['propose', 'sign', 'decline', 'withdraw'],
      decide: decideAmendment,
      due: amendmentDue,
      isWaiting: ({ status }) => amendmentTable[status].waitsFor !== null,
      record: durable('recordAmendment'),
      load: durable('loadAmendment'),
    },
    input,
  );
}
