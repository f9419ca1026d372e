import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { invitationOf } from './invitation-of';
import { sendContract } from './send-contract';

/** Asks for the first signature of a draft; of an agreement, for the approval of the other party. */
export function submitContract(
  services: Services,
  context: Context,
  contract: ContractView,
): Promise<ContractView> {
  const { workerEmail: email, workerLocale: locale } = contract;
  const invitation = invitationOf(contract, { email, locale });
  return sendContract(services, context, contract, { type: 'submit', actor: context.actor, invitation });
}
