import type { OffCyclePayment } from '../../domain/off-cycle/off-cycle';
import type { Payment } from '../../domain/payment/payment';
import { readPayments } from '../../store/payment/payments';
import type { Context, ReadServices } from '../context';

/** An off-cycle payment with the payment of its invoice, as soon as there is one. */
export type OffCycleDetail = OffCyclePayment & { bank: Payment | null };

export async function describeOffCycle(
  { db }: ReadServices,
  { scope }: Context,
  payments: OffCyclePayment[],
): Promise<OffCycleDetail[]> {
  const banks = await readPayments(
    db,
    scope,
    payments.flatMap(({ status, paymentId }) => (status === 'processing' && paymentId ? [paymentId] : [])),
  );
  return payments.map((each) => ({ ...each, bank: (each.paymentId && banks.get(each.paymentId)) || null }));
}
