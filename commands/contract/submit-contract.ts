import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Asks for the first signature of a draft. */
export function submitContract(
  services: Services,
  context: Context,
  contract: ContractView,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'submit', actor: context.actor });
}
