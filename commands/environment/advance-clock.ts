import { RefusedError } from '../../domain/shared/errors';
import { invalidField } from '../../domain/shared/failures';
import { alwaysAllowed, furthestAdvance } from '../../domain/shared/clock-distance';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import { countRunningBeyond } from '../../store/contract/contracts';
import type { Database } from '../../store/db/database';
import type { Services } from '../services';

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
  await checkDistance(db, scope, now, to);
  const move = await orchestrator.advanceClock(context, to);
  return 'operationId' in move ? move.operationId : null;
}

async function checkDistance(db: Database, scope: Scope, now: Instant, to: Instant): Promise<void> {
  if (to <= alwaysAllowed(now)) return;
  const { at, bound } = furthestAdvance(now, await countRunningBeyond(db, scope, now));
  // Past the end of the last contract there is nothing left to do.
  if (to <= at || (await countRunningBeyond(db, scope, at)) === 0) return;
  const why = 'each of its cycles has its turn on the way';
  throw invalidField('to', 'range', `must be at most ${bound}: ${why}; advance in several steps`);
}
