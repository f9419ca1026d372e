import { guardSubmission } from '../../domain/adjustment/guard';
import { lastDayOf } from '../../domain/billing/contract-cycle';
import type { PaidCycle } from '../../domain/billing/currency';
import { contractEnded, type Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { CalendarDate } from '../../domain/shared/time';
import { findCycleForItem } from '../../queries/adjustment/find-cycle-for-item';
import { todayIn, type Context } from '../../queries/context';
import type { Services } from '../services';

export interface Placement {
  dateSubmitted: CalendarDate;
  cycle: PaidCycle;
}

/** The day and the cycle of a new item: those that are named, or today's. The transaction checks the contract again. */
export async function placeNewItem(
  services: Services,
  context: Context,
  contract: Contract,
  named: { dateSubmitted?: CalendarDate | undefined; cycleId?: string | undefined; isRecurring: boolean },
): Promise<Placement> {
  const dateSubmitted = named.dateSubmitted ?? defaultDay(context, contract);
  const refusal = guardSubmission({ dateSubmitted, isRecurring: named.isRecurring }, contract);
  if (refusal) throw new RefusedError(refusal);
  const wanted = { named: named.cycleId, day: dateSubmitted };
  return { dateSubmitted, cycle: await findCycleForItem(services, context, contract, wanted) };
}

/** Today; the last day of a contract that has ended. */
export function defaultDay(context: Context, contract: Contract): CalendarDate {
  const today = todayIn(context, contract.timezone);
  const last = lastDayOf(contract);
  return contractEnded.includes(contract.status) && last !== null && last < today ? last : today;
}
