import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Stops the sandbox's clock where it has got to. Answers the operation if it has not stopped yet. */
export async function stopClock({ orchestrator }: Services, context: Context): Promise<string | null> {
  const move = await orchestrator.stopClock(context);
  return 'operationId' in move ? move.operationId : null;
}
