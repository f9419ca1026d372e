import type { Contract } from '../../domain/contract/contract';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { notFound } from '../../domain/shared/failures';
import { getOffCycle } from '../../store/off-cycle/off-cycle';
import type { Context, ReadServices } from '../context';

export async function findOffCycle(
  { db }: ReadServices,
  { scope }: Context,
  contract: Pick<Contract, 'id'>,
  id: string,
): Promise<OffCyclePayment> {
  const payment = await getOffCycle(db, scope, id);
  if (payment?.contractId !== contract.id) throw notFound('off-cycle payment');
  return payment;
}
