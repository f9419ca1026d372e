import type { Amendment } from '../../domain/amendment/amendment';
import type { WantedAmendment } from '../../domain/amendment/proposal';
import type { Contract } from '../../domain/contract/contract';
import { proposalIn } from '../../queries/amendment/proposal';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Proposes new terms; unless the employer signs amendments explicitly, this is their signature (A0-1). */
export async function proposeAmendment(
  services: Services,
  context: Context,
  contract: Contract,
  wanted: WantedAmendment,
): Promise<Amendment> {
  const { actor } = context;
  const proposal = await proposalIn(services, context, contract, wanted);
  return services.orchestrator.send(context, 'amendmentSigning', {
    row: null,
    command: { type: 'propose', actor, proposal },
  });
}
