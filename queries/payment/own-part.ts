import type { Payment } from '../../domain/payment/payment';
import { readOwnParts } from '../../store/payment/payments';
import type { Context, ReadServices } from '../context';

/**
 * Payments as the caller may see them. One payment often pays many people: a worker is shown the completed ones, each
 * with their own invoices and what these come to, as if nobody else had been paid.
 */
export async function ownParts<P extends Payment>(
  { db }: ReadServices,
  { caller }: Context,
  payments: P[],
): Promise<P[]> {
  if (caller.side === 'employer') return payments;
  const completed = payments.filter(({ status }) => status === 'completed');
  const ids = completed.map(({ id }) => id);
  const parts = await readOwnParts(db, ids, caller.personId);
  return completed.flatMap((payment) => {
    const part = parts.get(payment.id);
    return part ? [{ ...payment, ...part }] : [];
  });
}
