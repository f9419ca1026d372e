import { guardSubmission } from '../../domain/adjustment/guard';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { findCycleForItem } from '../../queries/adjustment/find-cycle-for-item';
import { todayIn, type Context } from '../../queries/context';
import type { Services } from '../services';

export interface Placement {
  dateSubmitted: CalendarDate;
  cycleId: string;
  locksAt: Instant;
}

/** The day and the cycle of a new item: those that are named, or today's. The transaction checks the contract again. */
export async function placeNewItem(
  services: Services,
  context: Context,
  contract: Contract,
  named: { dateSubmitted?: CalendarDate | undefined; cycleId?: string | undefined },
): Promise<Placement> {
  const dateSubmitted = named.dateSubmitted ?? todayIn(context, contract.timezone);
  const refusal = guardSubmission({ dateSubmitted }, contract);
  if (refusal) throw new RefusedError(refusal);
  const { id, locksAt } = await findCycleForItem(services, context, contract, named.cycleId);
  return { dateSubmitted, cycleId: id, locksAt };
}
