import { isOfContract, type Invoice } from '../../domain/invoice/invoice';
import { notFound } from '../../domain/shared/failures';
import { getInvoice } from '../../store/invoice/invoices';
import type { Context, ReadServices } from '../context';
import { refuseForeign } from '../contract/find-contract';

/** The invoice in the caller's environment. A worker is shown their own; what the platform charges is the employer's. */
export async function findInvoice({ db }: ReadServices, context: Context, id: string): Promise<Invoice> {
  const invoice = await getInvoice(db, context.scope, id);
  if (!invoice) throw notFound('invoice');
  if (context.caller.side === 'worker' && !isOfContract(invoice)) throw notFound('invoice');
  refuseForeign(context, invoice.workerId);
  return invoice;
}
