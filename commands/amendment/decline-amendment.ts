import type { Amendment } from '../../domain/amendment/amendment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** The worker refuses the new terms. */
export function declineAmendment(
  { orchestrator }: Services,
  context: Context,
  row: Amendment,
  reason: string | null,
): Promise<Amendment> {
  const { actor } = context;
  return orchestrator.send(context, 'amendmentSigning', { row, command: { type: 'decline', actor, reason } });
}
