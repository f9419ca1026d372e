import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Says that no other term follows, for the party that the token stands for (spec 6.18). */
export function stopRenewal(
  services: Services,
  context: Context,
  contract: ContractView,
  reason: string | null,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'stopRenewal', actor: context.actor, reason });
}
