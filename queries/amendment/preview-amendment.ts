import type { Amendment } from '../../domain/amendment/amendment';
import { decideAmendment } from '../../domain/amendment/decide';
import type { FirstDay } from '../../domain/amendment/effect';
import { refuseProposal } from '../../domain/amendment/guard-terms';
import { previewOf, type AmendmentPreview } from '../../domain/amendment/preview';
import type { WantedAmendment } from '../../domain/amendment/proposal';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { todayIn, type Context, type ReadServices } from '../context';
import { findFirstDay, firstDayIn } from './first-day';
import { proposalIn } from './proposal';
import { findStanding } from './standing';

/** What an amendment changes, and from when if its last signature were given now. */
export async function previewAmendment(
  services: ReadServices,
  context: Context,
  contract: Contract,
  amendment: Amendment,
): Promise<AmendmentPreview> {
  const firstDay = await findFirstDay(services, context, contract, amendment);
  return previewNow(context, contract, amendment, firstDay);
}

/** The same of a proposal that has not been made. Refuses what would be refused if it were. */
export async function previewProposal(
  services: ReadServices,
  context: Context,
  contract: Contract,
  wanted: WantedAmendment,
): Promise<AmendmentPreview> {
  const amendment = await proposed(services, context, contract, wanted);
  const standing = await findStanding(services, context, contract, amendment);
  const refusal = refuseProposal(amendment, standing);
  if (refusal) throw new RefusedError(refusal);
  return previewNow(context, contract, amendment, firstDayIn(context, standing, amendment));
}

async function proposed(
  services: ReadServices,
  context: Context,
  contract: Contract,
  wanted: WantedAmendment,
): Promise<Amendment> {
  const { actor, now } = context;
  const proposal = await proposalIn(services, context, contract, wanted);
  const decision = decideAmendment(null, { type: 'propose', actor, proposal }, now);
  if (!decision.ok) throw new RefusedError(decision.refusal);
  return decision.change.next;
}

function previewNow(
  context: Context,
  contract: Contract,
  amendment: Amendment,
  firstDay: FirstDay | null,
): AmendmentPreview {
  return previewOf(amendment, contract, context.now, todayIn(context, contract.timezone), firstDay);
}
