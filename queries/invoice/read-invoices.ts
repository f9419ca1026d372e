import type { Invoice } from '../../domain/invoice/invoice';
import { readInvoices } from '../../store/invoice/invoices';
import type { Context, ReadServices } from '../context';

/** Invoices by their ids, as far as the caller may see them: a worker as by `findInvoice`. */
export function readInvoicesById(
  { db }: ReadServices,
  { scope, caller }: Context,
  ids: string[],
): Promise<Invoice[]> {
  return readInvoices(db, scope, { key: 'id', values: ids }, caller.personId);
}

/** The invoices of cycles, at most one of each. */
export function readInvoicesOfCycles(
  { db }: ReadServices,
  { scope, caller }: Context,
  cycleIds: string[],
): Promise<Invoice[]> {
  return readInvoices(db, scope, { key: 'cycleId', values: cycleIds }, caller.personId);
}
