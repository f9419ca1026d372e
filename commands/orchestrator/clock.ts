import { UnfinishedError } from '../../domain/shared/failures';
import type { Instant } from '../../domain/shared/time';
import { sandboxClockId } from '../../domain/shared/workflow-ids';
import type { Context } from '../../queries/context';
import { ADVANCE, STOP } from '../../workflows/messages';
import type { Engine } from './failures';
import { insistOnUpdate } from './update-with-start';

/** Where the clock has got to, or the operation that tells it later. */
export type ClockMove = { reached: Instant } | { operationId: string };

/** Starts or joins the advance. */
export function advanceClock(engine: Engine, context: Context, to: Instant): Promise<ClockMove> {
  return move(engine, context, ADVANCE, [{ to }]);
}

/** Stops the advance that is under way, when what is due at its instant has been done. */
export function stopClock(engine: Engine, context: Context): Promise<ClockMove> {
  return move(engine, context, STOP, []);
}

async function move(
  engine: Engine,
  context: Context,
  update: string,
  message: unknown[],
): Promise<ClockMove> {
  const { scope } = context;
  try {
    const reached = await insistOnUpdate<Instant>(engine, context, {
      workflowType: 'sandboxClock',
      workflowId: sandboxClockId(scope),
      input: { scope },
      update,
      message,
    });
    return { reached };
  } catch (error) {
    if (error instanceof UnfinishedError) return { operationId: error.operationId };
    throw error;
  }
}
