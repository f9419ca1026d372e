import type { AmendmentProposal } from '../../domain/amendment/amendment';
import { proposalOf, type WantedAmendment } from '../../domain/amendment/proposal';
import type { Contract } from '../../domain/contract/contract';
import type { Context, ReadServices } from '../context';
import { namedItems } from '../contract/named-items';
import { originOf } from '../origin';

/** The proposal as it is made, or previewed, now. */
export async function proposalIn(
  services: ReadServices,
  context: Context,
  contract: Contract,
  wanted: WantedAmendment,
): Promise<AmendmentProposal> {
  const terms = await namedItems(services, context, wanted.terms, contract.terms);
  const proposed = proposalOf(contract, { ...wanted, terms }, context.now);
  return { ...originOf(context), contractId: contract.id, ...proposed };
}
