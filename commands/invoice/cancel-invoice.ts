import type { Invoice } from '../../domain/invoice/invoice';
import type { Context } from '../../queries/context';
import type { Services } from '../services';

/** Cancels an invoice that is not paid yet (spec 6.13). */
export function cancelInvoice(
  { orchestrator }: Services,
  context: Context,
  invoice: Invoice,
  reason: string | null,
): Promise<Invoice> {
  const command = { type: 'cancel' as const, actor: context.actor, reason };
  return orchestrator.send(context, 'invoiceCancellation', { row: invoice, command });
}
