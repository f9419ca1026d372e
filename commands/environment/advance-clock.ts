import { RefusedError } from '../../domain/shared/errors';
import { invalidField } from '../../domain/shared/failures';
import { addElapsedDays, type Instant } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import { runsBeyond } from '../../store/contract/contracts';
import type { Services } from '../services';

const MAX_YEARS = 10;
const DAYS_PER_YEAR = 366;

/** Moves the sandbox's clock, and everything due on the way happens. Answers the operation if it is still on its way. */
export async function advanceClock(
  { db, orchestrator }: Services,
  context: Context,
  to: Instant,
): Promise<string | null> {
  const { now, scope } = context;
  if (to < now) {
    throw new RefusedError({
      code: 'clock_moves_forward',
      message: `The clock stands at ${now} and only moves forward. Choose a later instant.`,
      details: [{ field: 'to', rule: 'clock_moves_forward', message: `must not be before ${now}` }],
    });
  }
  const furthest = addElapsedDays(now, MAX_YEARS * DAYS_PER_YEAR);
  if (to > furthest && (await runsBeyond(db, scope, furthest))) {
    const why = 'while a contract goes on beyond that: each of its cycles has its turn on the way';
    const message = `must be at most ${MAX_YEARS} years after ${now} ${why}; advance in several steps`;
    throw invalidField('to', 'range', message);
  }
  const move = await orchestrator.advanceClock(context, to);
  return 'operationId' in move ? move.operationId : null;
}
