import type { BilledItem, ComputedInvoice } from '../../domain/billing/invoice';
import type { Contract } from '../../domain/contract/contract';
import type { EventDraft } from '../../domain/events';
import { SYSTEM } from '../../domain/lifecycle';
import { formatMoney } from '../../domain/money';
import type { Instant } from '../../domain/time';
import { billItems, moveBilledItems } from '../../store/adjustments-bulk';
import { takeNumbers } from '../../store/billing';
import type { Calendar } from '../../store/calendars';
import type { Cycle } from '../../store/cycles';
import { inScope, type Transaction } from '../../store/database';
import { appendToMany } from '../../store/events-bulk';
import { newId } from '../../store/ids';
import { insertInvoices, insertLines, type Invoice, type StoredLine } from '../../store/invoices';

/** What a lock reads of a contract. */
export type BilledContract = Pick<Contract, 'id' | 'kind' | 'workerId'>;

/** A computed invoice with what it was computed from. */
export interface Billed {
  cycle: Cycle;
  contract: BilledContract;
  invoice: ComputedInvoice;
  items: BilledItem[];
}

/** Writes the invoices of a chunk with their lines, numbers and events, and takes their items onto them. */
export async function issueInvoices(
  trx: Transaction,
  calendar: Calendar,
  billed: Billed[],
  at: Instant,
): Promise<void> {
  if (billed.length === 0) return;
  const scope = inScope(calendar);
  const identified = billed.map((each) => ({ ...each, invoiceId: newId() }));
  const marked = identified.flatMap(({ items, invoiceId }) =>
    items.map(({ sourceId }) => ({ id: sourceId, invoiceId })),
  );
  await billItems(trx, marked, at, SYSTEM);
  await insertLines(trx, identified.flatMap(linesOf));
  // From here to the commit nobody else gets a number, which is what keeps them without gaps.
  const first = await takeNumbers(trx, scope, 'invoice', billed.length);
  const issued = identified.map((each, index) => ({
    ...each,
    row: invoiceRow(calendar, each, first + BigInt(index), at),
  }));
  const invoices = issued.map(({ row }) => row);
  await insertInvoices(trx, invoices);
  const drafts = issued.map(({ row, items }) => ({
    contractId: row.contractId,
    events: [issuedEvent(row), ...appliedEvents(row, items)],
  }));
  const commandId = `billing/${calendar.id}@${at}`;
  await appendToMany(trx, scope, drafts, { actor: SYSTEM, at, commandId });
  // What an invoice with nothing to pay sets off is settled by it.
  const settled = invoices.filter(({ status }) => status === 'paid').map(({ id }) => id);
  await moveBilledItems(trx, settled, ['processing'], { status: 'paid' }, at, SYSTEM);
}

function linesOf({ invoice, invoiceId }: Billed & { invoiceId: string }): StoredLine[] {
  return invoice.lines.map(({ sourceType, sourceId, description, category, amount }, index) => ({
    invoiceId,
    lineNo: index + 1,
    sourceType,
    sourceId,
    description,
    category,
    amount: String(amount),
  }));
}

function invoiceRow(
  calendar: Calendar,
  { cycle, contract, invoice, invoiceId }: Billed & { invoiceId: string },
  number: bigint,
  at: Instant,
): Invoice {
  // Nothing to pay is paid: such an invoice only documents what it sets off.
  const nothing = invoice.total === 0n;
  return {
    organisationId: calendar.organisationId,
    environmentId: calendar.environmentId,
    id: invoiceId,
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
