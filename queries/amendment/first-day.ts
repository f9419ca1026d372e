import { openAmendment, type Amendment } from '../../domain/amendment/amendment';
import type { FirstDay } from '../../domain/amendment/effect';
import { firstDayIfLate } from '../../domain/amendment/fit';
import { concernsCycles } from '../../domain/amendment/guard-terms';
import { pendingAmendments } from '../../domain/billing/amendments-ahead';
import type { Contract } from '../../domain/contract/contract';
import { listAmendments } from '../../store/amendment/amendments';
import { readPlannedCycles } from '../../store/billing/cycles';
import { todayIn, type Context, type ReadServices } from '../context';

const MAX_OPEN = 100;

/** The day from which the amendment counts if it is signed late; null where that is the day of the signature. */
export async function findFirstDay(
  { db }: ReadServices,
  context: Context,
  contract: Contract,
  amendment: Pick<Amendment, 'changes' | 'effectiveDate'>,
): Promise<FirstDay | null> {
  if (!concernsCycles(amendment)) return null;
  const { scope, now } = context;
  const page = { before: null, limit: MAX_OPEN };
  const [known, open] = await Promise.all([
    readPlannedCycles(db, contract),
    listAmendments(db, scope, contract.id, { statuses: [...openAmendment] }, page),
  ]);
  const amendments = pendingAmendments({ contract, known, now }, open, { includeUnsigned: false });
  return firstDayIfLate({ contract, known, amendments }, amendment, todayIn(context, contract.timezone));
}
