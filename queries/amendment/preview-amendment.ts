import { previewOf, type AmendmentPreview } from '../../domain/amendment/preview';
import { proposalOf, type Proposed, type WantedAmendment } from '../../domain/amendment/proposal';
import type { Contract } from '../../domain/contract/contract';
import { todayIn, type Context } from '../context';

/** What an amendment changes, and from when if its last signature were given now. */
export function previewAmendment(
  context: Context,
  contract: Contract,
  amendment: Omit<Proposed, 'message'>,
): AmendmentPreview {
  return previewOf(amendment, contract, context.now, todayIn(context, contract.timezone));
}

/** The same of a proposal that has not been made. */
export function previewProposal(
  context: Context,
  contract: Contract,
  wanted: WantedAmendment,
): AmendmentPreview {
  return previewAmendment(context, contract, proposalOf(contract, wanted, context.now));
}
