import type { Payment } from '../../domain/payment/payment';
import { readBreakdown as readRows, type BreakdownInvoice } from '../../store/report/breakdown';
import type { Context, Keyset, ReadServices } from '../context';

export type { BreakdownInvoice };

/** A page of the invoices that a payment pays, and of the platform fees charged for them, with their lines. */
export function readBreakdown(
  { db }: ReadServices,
  { scope }: Context,
  { invoiceIds }: Pick<Payment, 'invoiceIds'>,
  page: Keyset,
): Promise<BreakdownInvoice[]> {
  return readRows(db, scope, invoiceIds, page);
}
