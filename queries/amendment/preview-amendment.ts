import { previewOf, type AmendmentPreview } from '../../domain/amendment/preview';
import { proposalOf, type Proposed, type WantedAmendment } from '../../domain/amendment/proposal';
import type { Contract } from '../../domain/contract/contract';
import { todayIn, type Context, type ReadServices } from '../context';
import { findFirstDay } from './first-day';

/** What an amendment changes, and from when if its last signature were given now. */
export async function previewAmendment(
  services: ReadServices,
  context: Context,
  contract: Contract,
  amendment: Omit<Proposed, 'message'>,
): Promise<AmendmentPreview> {
  const firstDay = await findFirstDay(services, context, contract, amendment);
  return previewOf(amendment, contract, context.now, todayIn(context, contract.timezone), firstDay);
}

/** The same of a proposal that has not been made. */
export function previewProposal(
  services: ReadServices,
  context: Context,
  contract: Contract,
  wanted: WantedAmendment,
): Promise<AmendmentPreview> {
  return previewAmendment(services, context, contract, proposalOf(contract, wanted, context.now));
}
