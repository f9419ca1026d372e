import { refusePayment, totalOf } from '../../domain/invoice/payable';
import { refuseMethod, usualMethod } from '../../domain/payment/method';
import type { Payment, PaymentMethod } from '../../domain/payment/payment';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import type { Context } from '../../queries/context';
import { readInvoices } from '../../store/invoice/paid-invoices';
import { getPayment } from '../../store/payment/payments';
import type { Services } from '../services';

export interface PaymentInput {
  invoiceIds: string[];
  /** Without one, the usual method of the environment. */
  method?: PaymentMethod | undefined;
}

/** Starts one payment of one or many issued invoices; a gateway carries it out (R3-13). */
export async function payInvoices(
  { db, orchestrator }: Services,
  context: Context,
  { invoiceIds, method = usualMethod(context.environment.kind) }: PaymentInput,
): Promise<Payment> {
  const { actor, environment, resourceId, scope } = context;
  insist(refuseMethod(method, environment.kind));
  const invoices = await readInvoices(db, scope, invoiceIds);
  // A repeat of this very request finds its own payment there; only a new one is checked.
  const isRepeat = (await getPayment(db, scope, resourceId)) !== undefined;
  if (!isRepeat) insist(refusePayment(invoiceIds, invoices));
  const request = {
    ...scope,
    id: resourceId,
    method,
    currency: invoices[0]!.currency,
    total: totalOf(invoices),
    invoiceIds,
  };
  return orchestrator.send(context, 'payment', { row: null, command: { type: 'initiate', actor, request } });
}

function insist(refusal: Refusal | null): void {
  if (refusal) throw new RefusedError(refusal);
}
