import type { Payment } from '../../domain/payment/payment';
import { isOfContract } from '../../domain/invoice/invoice';
import { totalOf } from '../../domain/invoice/payable';
import { refuseReceipt } from '../../domain/payment/receipt';
import { RefusedError } from '../../domain/shared/errors';
import type { Scope } from '../../domain/shared/scope';
import { organisationName } from '../../store/environment/organisations';
import { getPayment } from '../../store/payment/payments';
import { readBreakdown, type BreakdownInvoice } from '../../store/report/breakdown';
import type { Context, ReadServices } from '../context';
import { findPayment } from './find-payment';

/** The payment, if there is a receipt for it. */
export async function findReceipt(services: ReadServices, context: Context, id: string): Promise<Payment> {
  const payment = await findPayment(services, context, id);
  const refusal = refuseReceipt(payment);
  if (refusal) throw new RefusedError(refusal);
  return payment;
}

/** Everything that the printed receipt shows; undefined when there is no such payment. */
export async function receiptDocument(
  { db }: ReadServices,
  scope: Scope,
  id: string,
  /** Only this worker's part of it; null for all. */
  personId: string | null,
): Promise<{ payment: Payment; invoices: BreakdownInvoice[]; payer: string } | undefined> {
  const payment = await getPayment(db, scope, id);
  if (!payment) return undefined;
  const { invoiceIds } = payment;
  const [all, payer] = await Promise.all([readBreakdown(db, scope, invoiceIds), organisationName(db, scope)]);
  // Fees charged because of it are billed apart; this payment does not pay them.
  const paid = all.filter(({ invoiceId }) => invoiceIds.includes(invoiceId));
  if (personId === null) return { payment, invoices: paid, payer };
  const invoices = paid.filter((each) => each.workerId === personId && isOfContract(each));
  return { payment: { ...payment, total: totalOf(invoices) }, invoices, payer };
}
