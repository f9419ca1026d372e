import type { Payment } from '../../domain/payment/payment';
import { readOwnParts } from '../../store/payment/payments';
import type { Context, ReadServices } from '../context';

/**
 * Payments as the caller may see them. One payment often pays many people: a worker is shown the completed ones, each
 * with their own invoices and what these come to, as if nobody else had been paid.
 */
export async function ownParts<P extends Payment>(
  { db }: ReadServices,
  { token }: Context,
  payments: P[],
): Promise<P[]> {
  if (token.scope !== 'worker') return payments;
  const completed = payments.filter(({ status }) => status === 'completed');
  const ids = completed.map(({ id }) => id);
  const parts = token.personId ? await readOwnParts(db, ids, token.personId) : new Map();
  return completed.flatMap((payment) => {
    const part = parts.get(payment.id) as Pick<Payment, 'invoiceIds' | 'total'> | undefined;
    return part ? [{ ...payment, ...part }] : [];
  });
}
