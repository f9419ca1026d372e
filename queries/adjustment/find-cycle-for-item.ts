import type { PaidCycle } from '../../domain/billing/currency';
import { cycleForItem } from '../../domain/billing/landing';
import { contractEnded, type Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { invalidField, NotNowError } from '../../domain/shared/failures';
import type { CalendarDate } from '../../domain/shared/time';
import { getCycle, listOpenCycles } from '../../store/billing/cycles';
import { todayIn, type Context, type ReadServices } from '../context';

/** The cycle that a new item is meant for: the one that is named, or the one that its day belongs to. */
export async function findCycleForItem(
  { db }: ReadServices,
  context: Context,
  contract: Contract,
  { named, day }: { named: string | undefined; day: CalendarDate },
): Promise<PaidCycle> {
  const { scope, now } = context;
  if (named) {
    const cycle = await getCycle(db, scope, named);
    if (cycle?.contractId === contract.id) return cycle;
    throw invalidField('cycle_id', 'unknown', 'is not a cycle of this contract; see GET …/cycles');
  }
  const open = await listOpenCycles(db, contract);
  const cycle = cycleForItem(open, { day, today: todayIn(context, contract.timezone) }, now);
  if (cycle) return cycle;
  if (contractEnded.includes(contract.status)) {
    throw new RefusedError({
      code: 'contract_ended',
      message: `The contract is ${contract.status} and its final invoice is locked; it takes nothing new.`,
    });
  }
  throw new NotNowError(
    'billing_behind',
    'The current cycle has not been opened yet. Send the request again in a moment.',
    2,
  );
}
