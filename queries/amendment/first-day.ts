import type { Amendment } from '../../domain/amendment/amendment';
import type { FirstDay } from '../../domain/amendment/effect';
import { firstDayIfLate } from '../../domain/amendment/fit';
import { concernsCycles, type Standing } from '../../domain/amendment/guard-terms';
import { pendingAmendments } from '../../domain/billing/amendments-ahead';
import type { Contract } from '../../domain/contract/contract';
import { todayIn, type Context, type ReadServices } from '../context';
import { findStanding } from './standing';

/** The day from which the amendment counts if it is signed late; null where that is the day of the signature. */
export async function findFirstDay(
  services: ReadServices,
  context: Context,
  contract: Contract,
  amendment: Amendment,
): Promise<FirstDay | null> {
  if (!concernsCycles(amendment)) return null;
  return firstDayIn(context, await findStanding(services, context, contract, amendment), amendment);
}

/** The same of one whose standing is known. */
export function firstDayIn(context: Context, standing: Standing, amendment: Amendment): FirstDay | null {
  const { open, ...present } = standing;
  const { contract, known } = present;
  const amendments = pendingAmendments(present, open, { includeUnsigned: false });
  return firstDayIfLate({ contract, known, amendments }, amendment, todayIn(context, contract.timezone));
}
