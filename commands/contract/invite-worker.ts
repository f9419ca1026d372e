import { localeOf } from '../../domain/language/locale';
import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

export interface InvitationInput {
  /** Where to send it, if not to the worker's own address. */
  email?: string;
  message: string | null;
  /** A language tag: in which language, if not the worker's own. */
  locale?: string;
}

/** Invites the worker to sign, for the first time or again. */
export function inviteWorker(
  services: Services,
  context: Context,
  contract: ContractView,
  { email = contract.workerEmail, message, locale: wanted = contract.workerLocale }: InvitationInput,
): Promise<ContractView> {
  const { actor } = context;
  const locale = localeOf(wanted, contract.workerLocale);
  return sendContract(services, context, contract, { type: 'invite', actor, email, message, locale });
}
