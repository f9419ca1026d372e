import { decideOffCycle } from '../../domain/off-cycle/decide';
import { offCycleDue, offCycleIsWaiting } from '../../domain/off-cycle/due';
import type { OffCycleCommand, OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/**
 * One off-cycle payment. Waits for its review and for its payment date; ends when it is declined, or when its
 * invoice is issued: from then on the payment's own workflow waits.
 */
export async function offCyclePayment(input: LifecycleInput<OffCyclePayment>): Promise<void> {
  await runLifecycle<OffCyclePayment, OffCycleCommand>(
    {
      commands: ['create', 'approve', 'decline'],
      decide: decideOffCycle,
      due: offCycleDue,
      isWaiting: offCycleIsWaiting,
      record: durable('recordOffCycle'),
      load: durable('loadOffCycle'),
    },
    input,
  );
}
