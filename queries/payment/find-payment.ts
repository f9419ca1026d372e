import type { Payment } from '../../domain/payment/payment';
import { notFound } from '../../domain/shared/failures';
import { getPayment } from '../../store/payment/payments';
import type { Context, ReadServices } from '../context';
import { ownParts } from './own-part';

export async function findPayment(services: ReadServices, context: Context, id: string): Promise<Payment> {
  const payment = await getPayment(services.db, context.scope, id);
  const [shown] = payment ? await ownParts(services, context, [payment]) : [];
  if (!shown) throw notFound('payment');
  return shown;
}
