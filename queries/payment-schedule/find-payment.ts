import type { Contract } from '../../domain/contract/contract';
import type { ScheduledPayment } from '../../domain/payment-schedule/scheduled-payment';
import { notFound } from '../../domain/shared/failures';
import { getPayment } from '../../store/payment-schedule/scheduled-payments';
import type { Context, ReadServices } from '../context';

export async function findPayment(
  { db }: ReadServices,
  { scope }: Context,
  { id: contractId }: Pick<Contract, 'id'>,
  id: string,
): Promise<ScheduledPayment> {
  const payment = await getPayment(db, scope, contractId, id);
  if (!payment) throw notFound('schedule entry');
  return payment;
}
