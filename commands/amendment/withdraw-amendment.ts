import type { Amendment } from '../../domain/amendment/amendment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** The employer takes the proposal back. */
export function withdrawAmendment(
  { orchestrator }: Services,
  context: Context,
  row: Amendment,
  reason: string | null,
): Promise<Amendment> {
  const { actor } = context;
  return orchestrator.send(context, 'amendmentSigning', {
    row,
    command: { type: 'withdraw', actor, reason },
  });
}
