import { decideTermination } from '../../domain/termination/decide';
import { terminationDue } from '../../domain/termination/due';
import type { Termination, TerminationCommand } from '../../domain/termination/termination';
import { terminationTable } from '../../domain/termination/transitions';
import type { LifecycleInput } from '../messages';
import { durable } from '../support/activities';
import { runLifecycle } from '../support/lifecycle';

/**
 * The termination of one contract. Waits for a cancellation, notice reminders and the end of the completion
 * date; ends when it has taken effect or was cancelled. Its id is the contract's, so there is only ever one.
 */
export async function scheduledTermination(input: LifecycleInput<Termination>): Promise<void> {
  await runLifecycle<Termination, TerminationCommand>(
    {
      commands: ['request', 'cancel'],
      decide: decideTermination,
      due: terminationDue,
      isWaiting: ({ status }) => terminationTable[status].waitsFor !== null,
      record: durable('recordTermination'),
      load: durable('loadTermination'),
    },
    input,
  );
}
