import type { WorkKind } from '../../domain/adjustment/item-kind';
import type { Contract } from '../../domain/contract/contract';
import { notFound } from '../../domain/shared/failures';
import { getAdjustment, type AdjustmentInCycle } from '../../store/adjustment/adjustments';
import type { Context, ReadServices } from '../context';

export type { AdjustmentInCycle as WorkInCycle };

/** The timesheet, task or milestone of the contract, which the caller may see. */
export async function findWork(
  { db }: ReadServices,
  { scope }: Pick<Context, 'scope'>,
  contract: Pick<Contract, 'id'>,
  { kind, id }: { kind: WorkKind; id: string },
): Promise<AdjustmentInCycle> {
  const item = await getAdjustment(db, scope, id, kind);
  if (item?.contractId !== contract.id) throw notFound(kind);
  return item;
}
