import type { Payment } from '../../domain/payment/payment';
import { listPayments as readPage, readUnretryable, type PaymentFilter } from '../../store/payment/payments';
import type { Context, Keyset, ReadServices } from '../context';
import { ownParts } from './own-part';

/** A payment, and whether it could be retried should it have failed. */
export type PaymentDetail = Payment & { isRetryable: boolean };

const COMPLETED = ['completed'] as const;

/** Payments, the latest first; of a worker those that paid them. */
export async function listPayments(
  services: ReadServices,
  context: Context,
  filter: PaymentFilter,
  keyset: Keyset,
): Promise<PaymentDetail[]> {
  const { scope, caller } = context;
  const own = caller.side === 'worker' ? { workerId: caller.personId, statuses: COMPLETED } : {};
  const payments = await readPage(services.db, scope, { ...filter, ...own }, keyset);
  return detailed(services, await ownParts(services, context, payments));
}

export async function describePayment(services: ReadServices, payment: Payment): Promise<PaymentDetail> {
  const [detail] = await detailed(services, [payment]);
  return detail!;
}

async function detailed({ db }: ReadServices, payments: Payment[]): Promise<PaymentDetail[]> {
  const unretryable = await readUnretryable(db, payments);
  return payments.map((payment) => ({ ...payment, isRetryable: !unretryable.has(payment.id) }));
}
