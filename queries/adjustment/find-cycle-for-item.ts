import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { invalidField, NotNowError } from '../../domain/shared/failures';
import { cycleOfDay, getCycle } from '../../store/billing/cycles';
import { todayIn, type Context, type ReadServices } from '../context';

/** The cycle that a new item is meant for: the one that is named, or the one that today lies in (D-9). */
export async function findCycleForItem(
  { db }: ReadServices,
  context: Context,
  { id, timezone }: Pick<Contract, 'id' | 'timezone'>,
  named: string | undefined,
): Promise<Cycle> {
  const { scope } = context;
  const cycle = named
    ? await getCycle(db, scope, named)
    : await cycleOfDay(db, scope, id, todayIn(context, timezone));
  if (cycle?.contractId === id) return cycle;
  if (named) throw invalidField('cycle_id', 'unknown', 'is not a cycle of this contract; see GET …/cycles');
  throw new NotNowError(
    'billing_behind',
    'The current cycle has not been opened yet. Send the request again in a moment.',
    2,
  );
}
