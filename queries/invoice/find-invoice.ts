import type { Invoice } from '../../domain/invoice/invoice';
import { notFound } from '../../domain/shared/failures';
import { getInvoice } from '../../store/invoice/invoices';
import type { Context, ReadServices } from '../context';

export async function findInvoice({ db }: ReadServices, { scope }: Context, id: string): Promise<Invoice> {
  const invoice = await getInvoice(db, scope, id);
  if (!invoice) throw notFound('invoice');
  return invoice;
}
