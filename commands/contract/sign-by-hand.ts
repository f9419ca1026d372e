import { invalidField } from '../../domain/shared/failures';
import type { CalendarDate } from '../../domain/shared/time';
import { todayIn, type Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/** What a paper says that was signed by hand: who signed for each side, and on which day. */
export interface SignedPaper {
  client: string;
  worker: string;
  signedOn?: CalendarDate | undefined;
}

/** Records the signatures of a paper; one that a party has given here stays (R2-08). */
export function signByHand(
  services: Services,
  context: Context,
  contract: ContractView,
  { client, worker, signedOn }: SignedPaper,
): Promise<ContractView> {
  const today = todayIn(context, contract.timezone);
  if (signedOn !== undefined && signedOn > today)
    throw invalidField(
      'signed_on',
      'range',
      `must not be after ${today}, the day of today in ${contract.timezone}`,
    );
  const command = { type: 'signByHand', actor: context.actor, client, worker } as const;
  return sendContract(services, context, contract, { ...command, signedOn: signedOn ?? today });
}
