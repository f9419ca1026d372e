import { nextIndexationOf } from '../../domain/contract/clause-dates';
import { addDays } from '../../domain/shared/calendar';
import { RefusedError } from '../../domain/shared/errors';
import type { CalendarDate } from '../../domain/shared/time';
import type { Context } from '../../queries/context';
import type { ContractView } from '../../store/contract/contracts';
import type { Services } from '../services';
import { sendContract } from './send-contract';

/**
 * Says, for the party that the token stands for, that an indexation is to be left out: the next one, unless a day is
 * named. The day travels with the command, so that none is left out that nobody meant.
 */
export function skipIndexation(
  services: Services,
  context: Context,
  contract: ContractView,
  { date: named, reason }: { date: CalendarDate | null; reason: string | null },
): Promise<ContractView> {
  const date = named ?? contract.nextIndexation?.date;
  if (date === undefined)
    throw new RefusedError({
      code: 'no_indexation',
      message: 'The contract has no indexation to come, so there is none to leave out.',
      details: { next_date: null },
    });
  return sendContract(services, context, contract, {
    ...{ type: 'skipIndexation', actor: context.actor, date, reason },
    next: nextIndexationOf(contract, addDays(date, 1)),
  });
}
