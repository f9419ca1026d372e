import { RefusedError } from '../../domain/shared/errors';
import type { Instant } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Moves the sandbox's clock, and everything due on the way happens. Answers whether it has arrived already. */
export async function advanceClock(
  { orchestrator }: Services,
  context: Context,
  to: Instant,
): Promise<boolean> {
  const { now } = context;
  if (to < now) {
    throw new RefusedError({
      code: 'clock_moves_forward',
      message: `The clock stands at ${now} and only moves forward. Choose a later instant.`,
      details: [{ field: 'to', rule: 'clock_moves_forward', message: `must not be before ${now}` }],
    });
  }
  const { reached } = await orchestrator.advanceClock(context, to);
  return reached !== null;
}
