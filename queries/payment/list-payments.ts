import type { Payment } from '../../domain/payment/payment';
import { listPayments as readPage, readUnretryable, type PaymentFilter } from '../../store/payment/payments';
import type { Context, Keyset, ReadServices } from '../context';

/** A payment, and whether it could be retried should it have failed. */
export type PaymentDetail = Payment & { isRetryable: boolean };

/** Payments, the latest first. */
export async function listPayments(
  services: ReadServices,
  { scope }: Context,
  filter: PaymentFilter,
  keyset: Keyset,
): Promise<PaymentDetail[]> {
  return detailed(services, await readPage(services.db, scope, filter, keyset));
}

export async function describePayment(services: ReadServices, payment: Payment): Promise<PaymentDetail> {
  const [detail] = await detailed(services, [payment]);
  return detail!;
}

async function detailed({ db }: ReadServices, payments: Payment[]): Promise<PaymentDetail[]> {
  const unretryable = await readUnretryable(db, payments);
  return payments.map((payment) => ({ ...payment, isRetryable: !unretryable.has(payment.id) }));
}
