import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { creditAfterCancel } from '../../domain/invoice/cancellation';
import { withFate } from '../../domain/invoice/events';
import { comesBack, rebilledLines, refuseRebilling, waivedLines } from '../../domain/invoice/rebilling';
import type { Invoice } from '../../domain/invoice/invoice';
import { offCycleEvent } from '../../domain/off-cycle/events';
import { RefusedError } from '../../domain/shared/errors';
import type { Transaction } from '../../store/db/database';
import {
  cycleAfterCancel,
  hasItems,
  moveItems,
  readCredit,
  releaseOffCycle,
  writeCanceled,
  writeCredit,
} from '../../store/invoice/canceled-invoices';
import { returnIncluded } from '../../store/agreement/charges';
import { insertRebilledPay } from '../../store/billing/rebilled-pay';
import { listLines, type StoredLine } from '../../store/invoice/invoices';
import type { Recorder, Work } from './recorder';

type InvoiceWork = Work<Invoice, Contract>;

export const cancellationRecorder: Recorder<'invoiceCancellation'> = { on: { cancel } };

/** What the invoice billed goes on the next one, but for base pay that is waived; credit follows it. */
async function cancel(work: InvoiceWork): Promise<Invoice> {
  const { trx, request, append } = work;
  const { next, events, at } = request;
  const lines = await listLines(trx, next.id);
  const asked: Invoice = { ...next, paidAt: null, isOverdue: false };
  const waived = waivedLines(asked, lines);
  const rebilled = rebilledLines(asked, lines);
  const basePay = waived.length > 0 ? 'waived' : rebilled.length > 0 ? 'rebilled' : null;
  const canceled: Invoice = { ...asked, basePay };
  await restoreCredit(trx, canceled, lines);
  const cycle = await moveToNextInvoice(work, canceled, lines);
  if (cycle) await insertRebilledPay(trx, canceled, cycle, rebilled);
  if (basePay === 'waived' && canceled.cycleId) await returnIncluded(trx, canceled.cycleId);
  await writeCanceled(trx, canceled);
  await append(events.map((event) => withFate(event, { itemsMovedTo: cycle?.id ?? null, basePay })));
  const offCycle = next.isOffCycle ? await releaseOffCycle(trx, next.id, at) : null;
  if (offCycle) {
    const reason = 'its invoice was canceled';
    await append([offCycleEvent({ id: offCycle }, 'off_cycle_payment.declined', { reason })]);
  }
  return canceled;
}

async function restoreCredit(trx: Transaction, invoice: Invoice, lines: StoredLine[]): Promise<void> {
  const standing = await readCredit(trx, invoice);
  const sum = (counted: StoredLine[]) => counted.reduce((total, { amount }) => total + BigInt(amount), 0n);
  const waived = waivedLines(invoice, lines);
  const charges = lines.filter((line) => line.sourceType !== 'credit' && !waived.includes(line));
  const left = lines.filter(({ sourceType, amount }) => sourceType === 'credit' && BigInt(amount) > 0n);
  const used = BigInt(invoice.creditUsed);
  const restored = creditAfterCancel({ standing, used, left: sum(left), comesBack: sum(charges) });
  if (restored === null) {
    throw new RefusedError({
      code: 'credit_used',
      message: `A later invoice has used the credit that invoice ${invoice.number} left. Cancel that one first.`,
    });
  }
  if (restored !== standing) await writeCredit(trx, invoice, restored);
}

/** The cycle that bills it all again; null when there is nothing to bill. */
async function moveToNextInvoice(
  { trx, request: { at, actor }, contract, calendars }: InvoiceWork,
  invoice: Invoice,
  lines: StoredLine[],
): Promise<Cycle | null> {
  const billed = { lines, hasItems: await hasItems(trx, invoice) };
  if (!comesBack(invoice, billed)) return null;
  const cycle = (await cycleAfterCancel(trx, contract, invoice, at)) ?? null;
  const refusal = refuseRebilling(invoice, billed, cycle);
  if (refusal) throw new RefusedError(refusal);
  if (!cycle) return null;
  await moveItems(trx, invoice.id, cycle, at, actor);
  calendars.push(cycle);
  return cycle;
}
