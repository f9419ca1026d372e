import type { BasePayFate, Invoice } from '../../domain/invoice/invoice';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Cancels an invoice that is not paid yet; its base pay is billed again with the next one, or waived (spec 6.13). */
export function cancelInvoice(
  { orchestrator }: Services,
  context: Context,
  invoice: Invoice,
  { reason, basePay }: { reason: string | null; basePay: BasePayFate },
): Promise<Invoice> {
  const command = { type: 'cancel' as const, actor: context.actor, reason, basePay };
  return orchestrator.send(context, 'invoiceCancellation', { row: invoice, command });
}
