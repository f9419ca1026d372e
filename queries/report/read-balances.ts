import { RefusedError } from '../../domain/shared/errors';
import { readBalances as readRows, type Balance, type BalanceFilter } from '../../store/report/reports';
import type { Context, Keyset, ReadServices } from '../context';

export type { Balance, BalanceFilter };

/** A page of what workers are owed and were paid: of one, or of all. A worker is shown no balance but their own. */
export async function readBalances(
  { db }: ReadServices,
  { scope, caller }: Context,
  filter: BalanceFilter,
  page: Keyset,
): Promise<Balance[]> {
  if (caller.side === 'employer') return readRows(db, scope, filter, page);
  if (filter.workerId !== undefined && filter.workerId !== caller.personId)
    throw new RefusedError({
      code: 'not_your_balance',
      message: 'A worker token sees only the balance of its own person.',
    });
  return readRows(db, scope, { ...filter, workerId: caller.personId }, page);
}
