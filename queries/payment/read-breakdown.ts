import type { Payment } from '../../domain/payment/payment';
import { readBreakdown as readRows, type BreakdownInvoice } from '../../store/report/breakdown';
import type { Context, ReadServices } from '../context';

export type { BreakdownInvoice };

/** The invoices that a payment pays, and the platform fees charged for them, with the sums of their lines. */
export function readBreakdown(
  { db }: ReadServices,
  { scope }: Context,
  { invoiceIds }: Pick<Payment, 'invoiceIds'>,
): Promise<BreakdownInvoice[]> {
  return readRows(db, scope, invoiceIds);
}
