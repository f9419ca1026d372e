import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Takes back that no other term follows. */
export function resumeRenewal(
  services: Services,
  context: Context,
  contract: ContractView,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'resumeRenewal', actor: context.actor });
}
