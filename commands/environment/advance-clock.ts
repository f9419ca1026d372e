import { RefusedError } from '../../domain/shared/errors';
import type { Instant } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Moves the sandbox's clock, and everything due on the way happens. Answers the operation if it is still on its way. */
export async function advanceClock(
  { orchestrator }: Services,
  context: Context,
  to: Instant,
): Promise<string | null> {
  const { now } = context;
  if (to < now) {
    throw new RefusedError({
      code: 'clock_moves_forward',
      message: `The clock stands at ${now} and only moves forward. Choose a later instant.`,
      details: [{ field: 'to', rule: 'clock_moves_forward', message: `must not be before ${now}` }],
    });
  }
  const move = await orchestrator.advanceClock(context, to);
  return 'operationId' in move ? move.operationId : null;
}
