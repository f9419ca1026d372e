import { paidEvent } from '../../domain/invoice/events';
import type { Invoice } from '../../domain/invoice/invoice';
import { offCyclePaid } from '../../domain/off-cycle/events';
import type { Payment } from '../../domain/payment/payment';
import { inScope } from '../../domain/shared/scope';
import type { Transaction } from '../../store/db/database';
import type { Cause } from '../../store/event/events';
import { appendToMany } from '../../store/event/events-bulk';
import { settleInvoices, settleOffCycle } from '../../store/invoice/paid-invoices';
import { chargeFees } from './platform-fees';

/**
 * A payment has been completed: its invoices and what they bill are paid, and the platform charges its fee. Answers
 * the invoices of the fees.
 */
export async function settlePaid(
  trx: Transaction,
  payment: Payment,
  invoices: Invoice[],
  cause: Cause,
): Promise<Invoice[]> {
  await settleInvoices(trx, payment.invoiceIds, cause.at);
  const paid = invoices.map((invoice) => ({
    contractId: invoice.contractId,
    events: [paidEvent(invoice, payment)],
  }));
  const offCycle = (await settleOffCycle(trx, payment.invoiceIds, cause.at)).map((settled) => ({
    contractId: settled.contractId,
    events: [offCyclePaid(settled, payment)],
  }));
  await appendToMany(trx, inScope(payment), [...paid, ...offCycle], cause);
  return chargeFees(trx, payment, invoices, cause);
}
