import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Takes a contract that is over out of lists. */
export function archiveContract(
  services: Services,
  context: Context,
  contract: ContractView,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'archive', actor: context.actor });
}
