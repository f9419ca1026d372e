import type { Payment } from '../../domain/payment/payment';
import { listPayments as readPayments, type PaymentFilter } from '../../store/payment/payments';
import type { Context, Keyset, ReadServices } from '../context';

/** Payments, the latest first. */
export function listPayments(
  { db }: ReadServices,
  { scope }: Context,
  filter: PaymentFilter,
  keyset: Keyset,
): Promise<Payment[]> {
  return readPayments(db, scope, filter, keyset);
}
