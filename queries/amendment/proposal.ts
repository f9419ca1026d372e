import type { AmendmentProposal } from '../../domain/amendment/amendment';
import { proposalOf, type WantedAmendment } from '../../domain/amendment/proposal';
import type { Contract } from '../../domain/contract/contract';
import type { Context } from '../context';
import { originOf } from '../origin';

/** The proposal as it is made, or previewed, now. */
export function proposalIn(context: Context, contract: Contract, wanted: WantedAmendment): AmendmentProposal {
  return { ...originOf(context), contractId: contract.id, ...proposalOf(contract, wanted, context.now) };
}
