import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** The worker refuses to sign. */
export function declineContract(
  services: Services,
  context: Context,
  contract: ContractView,
  reason: string | null,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'decline', actor: context.actor, reason });
}
