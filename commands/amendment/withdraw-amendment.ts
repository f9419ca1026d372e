import type { Amendment } from '../../domain/amendment/amendment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/**
 * The employer takes the proposal back; `fromSigned`, one party takes back what both have signed, and once the other has,
 * too, it is withdrawn.
 */
export function withdrawAmendment(
  { orchestrator }: Services,
  context: Context,
  row: Amendment,
  given: { reason: string | null; fromSigned?: true },
): Promise<Amendment> {
  const { actor } = context;
  return orchestrator.send(context, 'amendmentSigning', {
    row,
    command: { type: 'withdraw', actor, ...given },
  });
}
