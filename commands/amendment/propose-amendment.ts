import type { Amendment } from '../../domain/amendment/amendment';
import { proposalOf, type WantedAmendment } from '../../domain/amendment/proposal';
import type { Contract } from '../../domain/contract/contract';
import type { Context } from '../../queries/context';
import { originOf } from '../origin';
import type { Services } from '../services';

/** Proposes new terms; unless the employer signs amendments explicitly, this is their signature (A0-1). */
export async function proposeAmendment(
  { orchestrator }: Services,
  context: Context,
  contract: Contract,
  wanted: WantedAmendment,
): Promise<Amendment> {
  const { actor } = context;
  const proposal = {
    ...originOf(context),
    contractId: contract.id,
    ...proposalOf(contract, wanted, context.now),
  };
  return orchestrator.send(context, 'amendmentSigning', {
    row: null,
    command: { type: 'propose', actor, proposal },
  });
}
