import type { Invoice } from '../../domain/invoice/invoice';
import { listInvoices as readInvoices, type InvoiceFilter } from '../../store/invoice/invoices';
import type { Context, Keyset, ReadServices } from '../context';
import { isOfAnother } from '../contract/of-another';

/**
 * Invoices, the latest first; those of contracts unless the filter names families. A worker is shown
 * their own only, and of anybody else's none.
 */
export function listInvoices(
  { db }: ReadServices,
  context: Context,
  filter: InvoiceFilter,
  keyset: Keyset,
): Promise<Invoice[]> {
  const { scope, caller } = context;
  if (isOfAnother(context, filter)) return Promise.resolve([]);
  return readInvoices(db, scope, { ...filter, workerId: caller.personId ?? filter.workerId }, keyset);
}
