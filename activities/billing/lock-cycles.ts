import { computeInvoice, type BilledItem, type ComputedInvoice } from '../../domain/billing/invoice';
import type { Contract } from '../../domain/contract/contract';
import type { EventDraft } from '../../domain/events';
import { SYSTEM } from '../../domain/lifecycle';
import { formatMoney } from '../../domain/money';
import type { Instant } from '../../domain/time';
import {
  lockCyclesOf,
  lockDueContracts,
  readCredits,
  readItems,
  readTerms,
  takeNumbers,
  writeCredits,
} from '../../store/billing';
import { billItems, moveBilledItems } from '../../store/adjustments-bulk';
import { updateMany } from '../../store/bulk';
import type { Calendar } from '../../store/calendars';
import type { Cycle } from '../../store/cycles';
import { inScope, type Transaction } from '../../store/database';
import { appendToMany } from '../../store/events-bulk';
import { newId } from '../../store/ids';
import { insertInvoices, type Invoice, type StoredLine } from '../../store/invoices';
import type { Wake } from '../../workflows/messages';
import { forfeitPending } from './settle-items';

/**
 * Locks and bills the due cycles of one chunk of contracts, in one transaction. A contract whose data cannot be
 * billed is set aside with its reason and holds nobody up. Answers the last contract of the chunk.
 */
export async function lockChunk(
  trx: Transaction,
  calendar: Calendar,
  due: { at: Instant; after: string; limit: number; wake: Wake[] },
): Promise<string | null> {
  const column = 'locks_at';
  const contracts = await lockDueContracts(trx, calendar.id, { ...due, column });
  const ids = contracts.map(({ id }) => id);
  if (ids.length === 0) return null;
  const cycles = await lockCyclesOf(trx, calendar.id, ids, { column, at: due.at });
  await billCycles(trx, calendar, contracts, cycles, due.at);
  const ended = cycles.filter(({ isFinal }) => isFinal).map(({ contractId }) => contractId);
  if (ended.length > 0) due.wake.push(...(await forfeitPending(trx, calendar, ended, due.at)));
  return ids.at(-1) ?? null;
}

export interface Billed {
  cycle: Cycle;
  contract: Contract;
  invoice: ComputedInvoice;
  items: BilledItem[];
}

/** Computes and writes the invoices of locked cycles; several cycles of one contract follow each other. */
export async function billCycles(
  trx: Transaction,
  calendar: Calendar,
  contracts: Contract[],
  cycles: Cycle[],
  at: Instant,
): Promise<void> {
  const ids = contracts.map(({ id }) => id);
  const byId = new Map(contracts.map((contract) => [contract.id, contract]));
  const [terms, credits, items] = [
    await readTerms(trx, ids),
    await readCredits(trx, ids),
    await readItems(
      trx,
      cycles.map(({ id }) => id),
    ),
  ];
  const billed: Billed[] = [];
  const moved = new Set<string>();
  const closed: Pick<Cycle, 'id' | 'status' | 'lockedAt' | 'exception'>[] = [];
  for (const cycle of cycles) {
    const contract = byId.get(cycle.contractId)!;
    const result = computeInvoice({
      kind: contract.kind,
      period: cycle,
      terms: terms.get(contract.id) ?? [],
      items: items.get(cycle.id) ?? [],
      credits: credits.get(contract.id) ?? {},
    });
    const status = !result.ok ? 'exception' : result.invoice.lines.length === 0 ? 'skipped' : 'invoiced';
    closed.push({ id: cycle.id, status, lockedAt: at, exception: result.ok ? null : result.reason });
    if (!result.ok) continue;
    const { currency, creditUsed, creditLeft } = result.invoice;
    if (creditUsed > 0n || creditLeft > 0n) {
      credits.set(contract.id, { ...credits.get(contract.id), [currency]: creditLeft });
      moved.add(contract.id);
    }
    if (status === 'invoiced')
      billed.push({ cycle, contract, invoice: result.invoice, items: items.get(cycle.id) ?? [] });
  }
  await updateMany(trx, 'cycles', closed);
  await writeCredits(trx, calendar, new Map([...credits].filter(([id]) => moved.has(id))));
  await writeInvoices(trx, calendar, billed, at);
}

async function writeInvoices(
  trx: Transaction,
  calendar: Calendar,
  billed: Billed[],
  at: Instant,
): Promise<void> {
  if (billed.length === 0) return;
  const scope = inScope(calendar);
  const first = await takeNumbers(trx, scope, 'invoice', billed.length);
  const invoices: Invoice[] = [];
  const lines: StoredLine[] = [];
  const marked: { id: string; invoiceId: string }[] = [];
  const drafts: { contractId: string; events: EventDraft[] }[] = [];
  for (const [index, { cycle, contract, invoice, items }] of billed.entries()) {
    const row = invoiceRow(calendar, cycle, contract, invoice, first + BigInt(index), at);
    invoices.push(row);
    lines.push(
      ...invoice.lines.map((line, n) => ({
        ...line,
        invoiceId: row.id,
        lineNo: n + 1,
        amount: String(line.amount),
      })),
    );
    marked.push(...items.map(({ sourceId }) => ({ id: sourceId, invoiceId: row.id })));
    drafts.push({ contractId: contract.id, events: [issuedEvent(row), ...appliedEvents(row, items)] });
  }
  await insertInvoices(trx, invoices, lines);
  await billItems(trx, marked, at, SYSTEM);
  // What an invoice with nothing to pay sets off is settled by it.
  const settled = invoices.filter(({ status }) => status === 'paid').map(({ id }) => id);
  await moveBilledItems(trx, settled, ['processing'], { status: 'paid' }, at, SYSTEM);
  await appendToMany(trx, scope, drafts, {
    actor: SYSTEM,
    at,
    commandId: `billing/${calendar.id}@${at}`,
  });
}

function invoiceRow(
  calendar: Calendar,
  cycle: Cycle,
  contract: Contract,
  invoice: ComputedInvoice,
  number: bigint,
  at: Instant,
): Invoice {
  // Nothing to pay is paid: such an invoice only documents what it sets off.
  const nothing = invoice.total === 0n;
  return {
    ...inScope(calendar),
    id: newId(),
    contractId: contract.id,
    workerId: contract.workerId,
    cycleId: cycle.id,
    calendarId: calendar.id,
    number: String(number),
    family: 'workforce',
    status: nothing ? 'paid' : 'pending',
    version: 1,
    currency: invoice.currency,
    total: String(invoice.total),
    creditUsed: String(invoice.creditUsed),
    creditLeft: String(invoice.creditLeft),
    periodStart: cycle.startsOn,
    periodEnd: cycle.endsOn,
    issuedAt: at,
    dueDate: cycle.dueDate,
    overdueAt: cycle.overdueAt,
    isOverdue: false,
    isOffCycle: false,
    paidAt: nothing ? at : null,
  };
}

function issuedEvent(invoice: Invoice): EventDraft {
  const { id, number, total, currency, periodStart, periodEnd, dueDate } = invoice;
  const payload = {
    invoice_id: id,
    number,
    total: formatMoney({ minor: total, currency }),
    currency,
    period_start: periodStart,
    period_end: periodEnd,
    due_date: dueDate,
  };
  return { type: 'invoice.issued', payload };
}

/** One for each item that the invoice bills; the amount carries its sign. */
function appliedEvents({ id, number, cycleId, currency }: Invoice, items: BilledItem[]): EventDraft[] {
  return items.map(({ sourceId, category, amount }) => ({
    type: 'invoice-adjustment.applied',
    payload: {
      adjustment_id: sourceId,
      adjustment_type: category,
      amount: formatMoney({ minor: String(amount), currency }),
      currency,
      cycle_id: cycleId,
      invoice_id: id,
      invoice_number: number,
    },
  }));
}
