import type { Payment } from '../../domain/payment/payment';
import { notFound } from '../../domain/shared/failures';
import { getPayment } from '../../store/payment/payments';
import type { Context, ReadServices } from '../context';

export async function findPayment({ db }: ReadServices, { scope }: Context, id: string): Promise<Payment> {
  const payment = await getPayment(db, scope, id);
  if (!payment) throw notFound('payment');
  return payment;
}
