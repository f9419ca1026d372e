import type { Invoice } from '../../domain/invoice/invoice';
import { listInvoices as readInvoices, type InvoiceFilter } from '../../store/invoice/invoices';
import type { Context, Keyset, ReadServices } from '../context';

/**
 * Invoices of one family, the latest first; those of the workforce unless the filter says otherwise. A worker is shown
 * their own only.
 */
export function listInvoices(
  { db }: ReadServices,
  { scope, caller }: Context,
  filter: InvoiceFilter,
  keyset: Keyset,
): Promise<Invoice[]> {
  return readInvoices(db, scope, { ...filter, workerId: caller.personId ?? filter.workerId }, keyset);
}
