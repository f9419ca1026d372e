import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Signs for the party that the caller stands for. */
export function signContract(
  services: Services,
  context: Context,
  contract: ContractView,
  signature: string,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'sign', actor: context.actor, signature });
}
