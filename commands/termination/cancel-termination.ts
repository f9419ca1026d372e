import type { Contract } from '../../domain/contract/contract';
import type { Termination } from '../../domain/termination/termination';
import type { Context } from '../../queries/context';
import type { Services } from '../services';
import { sendTermination } from './send-termination';

/** Takes the scheduled termination back, which is possible until its completion date has passed (R0-17). */
export function cancelTermination(
  services: Services,
  context: Context,
  contract: Pick<Contract, 'id'>,
): Promise<Termination> {
  return sendTermination(services, context, contract, { type: 'cancel', actor: context.actor });
}
