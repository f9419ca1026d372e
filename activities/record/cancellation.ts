import type { Cycle } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { creditAfterCancel } from '../../domain/invoice/cancellation';
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
  const base = lines.filter(({ sourceType }) => sourceType === 'base');
  const canceled: Invoice = {
    ...{ ...next, paidAt: null, isOverdue: false },
    basePay: base.length > 0 ? next.basePay : null,
  };
  const rebilled = canceled.basePay === 'rebilled' ? base : [];
  if (next.cycleId) await restoreCredit(trx, canceled, lines);
  const cycle = await moveToNextInvoice(work, rebilled.length > 0);
  if (cycle) await insertRebilledPay(trx, canceled, cycle, rebilled);
  await writeCanceled(trx, canceled);
  const moved = { items_moved_to: cycle?.id ?? null, base_pay: canceled.basePay };
  await append(events.map(({ type, payload }) => ({ type, payload: { ...payload, ...moved } })));
  const offCycle = next.isOffCycle ? await releaseOffCycle(trx, next.id, at) : null;
  if (offCycle) {
    const payload = { off_cycle_payment_id: offCycle, reason: 'its invoice was canceled' };
    await append([{ type: 'off_cycle_payment.declined', payload }]);
  }
  return canceled;
}

async function restoreCredit(trx: Transaction, invoice: Invoice, lines: StoredLine[]): Promise<void> {
  const standing = await readCredit(trx, invoice);
  const sum = (counted: StoredLine[]) => counted.reduce((total, { amount }) => total + BigInt(amount), 0n);
  const isWaived = ({ sourceType }: StoredLine) => sourceType === 'base' && invoice.basePay === 'waived';
  const charges = lines.filter((line) => line.sourceType !== 'credit' && !isWaived(line));
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

function wayOut({ total }: Invoice, isRebilled: boolean): string {
  if (total === '0') return 'There is nothing to pay on it, so it may stand.';
  const waive = isRebilled ? ', or waive its base pay where it bills nothing else: "base_pay": "waived"' : '';
  return `Pay it${waive}; what should not be paid is settled with the worker by an off-cycle payment.`;
}

/** The cycle that bills it all again; null when there is nothing to bill. */
async function moveToNextInvoice(work: InvoiceWork, isRebilled: boolean): Promise<Cycle | null> {
  const { trx, scope, request, contract, calendars } = work;
  const { next: invoice, at, actor } = request;
  const from = (await cycleOfItems(trx, invoice)) ?? (isRebilled ? invoice.cycleId : null);
  if (from === null) return null;
  const { currency } = contract.terms;
  if (invoice.currency !== currency) {
    throw new RefusedError({
      code: 'mixed_currencies',
      message: `Invoice ${invoice.number} is in ${invoice.currency}, and the contract is paid in ${currency} now, so no later invoice can bill it again. Pay it, or waive its base pay where it bills nothing else: "base_pay": "waived".`,
    });
  }
  const cycle = await cycleAfterCancel(trx, scope, contract, from, at);
  if (!cycle) {
    throw new RefusedError({
      code: 'no_unlocked_cycle',
      message: `The contract has no later invoice to bill again what invoice ${invoice.number} bills. ${wayOut(invoice, isRebilled)}`,
    });
  }
  await moveItems(trx, invoice.id, cycle, at, actor);
  calendars.push(cycle);
  return cycle;
}
