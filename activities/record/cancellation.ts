import type { Invoice } from '../../domain/invoice/invoice';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import {
  cycleAfterCancel,
  cycleOfItems,
  lockInvoice,
  moveItems,
  readCredit,
  releaseOffCycle,
  writeCanceled,
  writeCredit,
} from '../../store/invoice/canceled-invoices';
import type { Cycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import type { Recorder, Work } from './record-change';
import { billingWakes } from '../support/billing-wakes';

/** Cancels an invoice: what it billed goes to the next invoice, credit is as if it had never been issued. */
export const cancellationRecorder: Recorder<Invoice> = {
  current: (trx, scope, { next }) => lockInvoice(trx, scope, next.id),

  async write(work: Work<Invoice>): Promise<Invoice> {
    const { trx, request, contract, append } = work;
    const { next, events, at } = request;
    if (!contract) throw new RefusedError({ code: 'not_found', message: 'There is no such contract.' });
    if (next.cycleId) await restoreCredit(trx, next);
    const cycle = await moveToNextInvoice(work, next, contract);
    const canceled = { ...next, paidAt: null };
    await writeCanceled(trx, canceled);
    await append(
      events.map(({ type, payload }) => ({
        type,
        payload: { ...payload, items_moved_to: cycle?.id ?? null },
      })),
    );
    const offCycle = next.isOffCycle ? await releaseOffCycle(trx, next.id, at) : null;
    if (offCycle)
      await append([
        {
          type: 'off_cycle_payment.declined',
          payload: { off_cycle_payment_id: offCycle, reason: 'its invoice was canceled' },
        },
      ]);
    return canceled;
  },

  wakes: () => Promise.resolve([]),
};

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

async function moveToNextInvoice(
  { trx, scope, request, wake }: Work<Invoice>,
  invoice: Invoice,
  contract: Contract,
): Promise<Cycle | null> {
  const from = await cycleOfItems(trx, invoice);
  if (from === null) return null;
  const cycle = await cycleAfterCancel(trx, scope, contract, from, request.at);
  if (!cycle) {
    throw new RefusedError({
      code: 'no_unlocked_cycle',
      message: `Invoice ${invoice.number} bills approved items, and the contract has no later invoice to put them on. Pay it, or decline what should not be paid by an adjustment.`,
    });
  }
  await moveItems(trx, invoice.id, cycle, request.at, request.actor);
  wake.push(...(await billingWakes(trx, scope, [cycle])));
  return cycle;
}
