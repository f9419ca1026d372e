import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { PaidCycle } from '../../domain/billing/currency';
import type { Contract } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';
import {
  getAdjustment,
  type AdjustmentInCycle,
  type AdjustmentView,
} from '../../store/adjustment/adjustments';
import type { Context, ReadServices } from '../context';
import { refuseForeign } from '../contract/find-contract';

export type { AdjustmentInCycle, AdjustmentView };

/** The adjustment in the caller's environment: refused when it is not there, and when it is another worker's. */
export async function findAdjustment(
  { db }: ReadServices,
  context: Context,
  id: string,
): Promise<AdjustmentInCycle> {
  const adjustment = await getAdjustment(db, context.scope, id);
  if (!adjustment) throw notFound('adjustment');
  refuseForeign(context, adjustment.workerId);
  return adjustment;
}

/** What an answer shows beside the item itself. */
export type Surroundings = Omit<AdjustmentInCycle, keyof Adjustment>;

/** Those of an item that is made for this cycle. */
export function surroundingsOf(contract: Contract, cycle: PaidCycle): Surroundings {
  const { title: contractTitle, kind: contractKind, workerId } = contract;
  const contractNumber = contract.number!;
  const { startsOn: cycleStart, endsOn: cycleEnd } = cycle;
  return { contractTitle, contractNumber, contractKind, workerId, cycleStart, cycleEnd, cycle };
}

/** The committed row, with what was read before the command; read again where the row is in another cycle. */
export async function afterCommand(
  services: ReadServices,
  context: Context,
  known: Surroundings,
  committed: Adjustment,
): Promise<AdjustmentInCycle> {
  const { cycleId, appliedCycleId } = committed;
  const isThere = cycleId === known.cycle.id && (appliedCycleId === null || appliedCycleId === cycleId);
  return isThere ? { ...known, ...committed } : findAdjustment(services, context, committed.id);
}
