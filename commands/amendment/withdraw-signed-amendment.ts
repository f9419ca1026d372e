import type { Amendment } from '../../domain/amendment/amendment';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** One party takes back what both have signed; once the other has, too, it is withdrawn. */
export function withdrawSignedAmendment(
  { orchestrator }: Services,
  context: Context,
  row: Amendment,
  reason: string | null,
): Promise<Amendment> {
  const { actor } = context;
  return orchestrator.send(context, 'amendmentSigning', {
    row,
    command: { type: 'withdraw', actor, reason, fromSigned: true },
  });
}
