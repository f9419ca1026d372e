import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** Calls a contract off before both parties have signed it. */
export function cancelContract(
  services: Services,
  context: Context,
  contract: ContractView,
  reason: string | null,
): Promise<ContractView> {
  return sendContract(services, context, contract, { type: 'cancel', actor: context.actor, reason });
}
