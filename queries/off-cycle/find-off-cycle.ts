import type { Contract } from '../../domain/contract/contract';
import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import { notFound } from '../../domain/shared/failures';
import { getOffCycle } from '../../store/off-cycle/off-cycle';
import type { Context, ReadServices } from '../context';
import { findContract, type ContractView } from '../contract/find-contract';

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

/** The same by its id alone, with its contract. */
export async function findOffCycleAlone(
  services: ReadServices,
  context: Context,
  id: string,
): Promise<{ payment: OffCyclePayment; contract: ContractView }> {
  const payment = await getOffCycle(services.db, context.scope, id);
  if (!payment) throw notFound('off-cycle payment');
  return { payment, contract: await findContract(services, context, payment.contractId) };
}
