import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Takes the open invitation back, so that the worker cannot sign on it. */
export function withdrawInvitation(
  services: Services,
  context: Context,
  contract: ContractView,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'withdrawInvitation', actor: context.actor });
}
