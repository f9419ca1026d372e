import type { Adjustment } from '../../domain/adjustment/adjustment';
import { adjustmentTable } from '../../domain/adjustment/transitions';
import { inScope, type Scope } from '../../domain/shared/scope';
import { statusesFrom } from '../../domain/shared/lifecycle';
import type { CalendarDate } from '../../domain/shared/time';
import type { Transaction } from '../db/database';

/** Timesheets of a contract that are of that day or later and on no invoice; locked. */
export async function lockUnbilledWork(
  trx: Transaction,
  { id: contractId, ...scope }: Scope & { id: string },
  from: CalendarDate,
): Promise<Adjustment[]> {
  return trx<Adjustment>('adjustments')
    .where({ ...inScope(scope), contractId, kind: 'timesheet' })
    .where('dateSubmitted', '>=', from)
    .whereIn('status', statusesFrom(adjustmentTable, 'reprice'))
    .orderBy('id')
    .forUpdate();
}
