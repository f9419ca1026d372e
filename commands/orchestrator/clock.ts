import { UnfinishedError } from '../../domain/shared/failures';
import type { Instant } from '../../domain/shared/time';
import { sandboxClockId } from '../../domain/shared/workflow-ids';
import type { Context } from '../../queries/context';
import { ADVANCE } from '../../workflows/messages';
import type { Engine } from './failures';
import { insistOnUpdate } from './update-with-start';

/** Starts or joins the advance; `reached` is null when it is still under way after the deadline. */
export async function advanceClock(
  engine: Engine,
  context: Context,
  to: Instant,
): Promise<{ reached: Instant | null }> {
  const { scope } = context;
  try {
    const reached = await insistOnUpdate<Instant>(engine, context, {
      workflowType: 'sandboxClock',
      workflowId: sandboxClockId(scope),
      input: { scope },
      update: ADVANCE,
      message: [{ to }],
    });
    return { reached };
  } catch (error) {
    if (error instanceof UnfinishedError) return { reached: null };
    throw error;
  }
}
