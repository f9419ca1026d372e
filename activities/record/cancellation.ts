import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import type { Invoice } from '../../domain/invoice/invoice';
import { RefusedError } from '../../domain/shared/errors';
import type { Transaction } from '../../store/db/database';
import {
  cycleAfterCancel,
  cycleOfItems,
  moveItems,
  readCredit,
  releaseOffCycle,
  writeCanceled,
  writeCredit,
} from '../../store/invoice/canceled-invoices';
import { billingWakes } from '../support/billing-wakes';
import type { Recorder, Work } from './recorder';

type InvoiceWork = Work<Invoice, Contract>;

export const cancellationRecorder: Recorder<'invoiceCancellation'> = { on: { cancel } };

/** What the invoice billed goes on the next one; credit is as if it had never been issued. */
async function cancel(work: InvoiceWork): Promise<Invoice> {
  const { trx, request, append } = work;
  const { next, events, at } = request;
  if (next.cycleId) await restoreCredit(trx, next);
  const cycle = await moveToNextInvoice(work);
  const canceled = { ...next, paidAt: null };
  await writeCanceled(trx, canceled);
  const moved = { items_moved_to: cycle?.id ?? null };
  await append(events.map(({ type, payload }) => ({ type, payload: { ...payload, ...moved } })));
  const offCycle = next.isOffCycle ? await releaseOffCycle(trx, next.id, at) : null;
  if (offCycle) {
    const payload = { off_cycle_payment_id: offCycle, reason: 'its invoice was canceled' };
    await append([{ type: 'off_cycle_payment.declined', payload }]);
  }
  return canceled;
}

/** What it used is given back; what it left for later is taken back, unless a later invoice has used it. */
async function restoreCredit(trx: Transaction, invoice: Invoice): Promise<void> {
  const { standing, left } = await readCredit(trx, invoice);
  const restored = standing + BigInt(invoice.creditUsed) - left;
  if (restored < 0n) {
    throw new RefusedError({
      code: 'credit_used',
      message: `A later invoice has used the credit that invoice ${invoice.number} left. Cancel that one first.`,
    });
  }
  if (restored !== standing) await writeCredit(trx, invoice, restored);
}

async function moveToNextInvoice({
  trx,
  scope,
  request,
  contract,
  wake,
}: InvoiceWork): Promise<Cycle | null> {
  const { next: invoice, at, actor } = request;
  const from = await cycleOfItems(trx, invoice);
  if (from === null) return null;
  const cycle = await cycleAfterCancel(trx, scope, contract, from, at);
  if (!cycle) {
    throw new RefusedError({
      code: 'no_unlocked_cycle',
      message: `Invoice ${invoice.number} bills approved items, and the contract has no later invoice to put them on. Pay it, or decline what should not be paid by an adjustment.`,
    });
  }
  await moveItems(trx, invoice.id, cycle, at, actor);
  wake.push(...(await billingWakes(trx, scope, [cycle])));
  return cycle;
}
