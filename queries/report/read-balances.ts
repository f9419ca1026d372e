import { RefusedError } from '../../domain/shared/errors';
import { readBalances as readRows, type Balance } from '../../store/report/reports';
import type { Context, ReadServices } from '../context';

export type { Balance };

/** What workers are owed and were paid: of one, or of all. A worker is shown no balance but their own. */
export function readBalances(
  { db }: ReadServices,
  { scope, token }: Context,
  workerId: string | null,
): Promise<Balance[]> {
  if (token.scope !== 'worker') return readRows(db, scope, workerId);
  if (workerId === null || workerId === token.personId) return readRows(db, scope, token.personId);
  throw new RefusedError({
    code: 'not_your_balance',
    message: 'A worker token sees only the balance of its own person.',
  });
}
