import { familyOf } from '../../domain/contract/kinds';
import type { Cycle } from '../../domain/billing/cycle';
import type { Invoice } from '../../domain/invoice/invoice';
import { inScope } from '../../domain/shared/scope';
import type { ComputedInvoice } from '../../domain/billing/invoice';
import type { Contract } from '../../domain/contract/contract';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { dateAt, endOfDay } from '../../domain/shared/calendar';
import { latest, type Instant } from '../../domain/shared/time';
import { billItems, moveBilledItems } from '../../store/adjustment/adjustments-bulk';
import type { ApprovedItem } from '../../store/billing/billing';
import type { Calendar, KnownCalendar } from '../../domain/billing/calendar';
import { type Transaction } from '../../store/db/database';
import { appendAfter, readHeads, type ContractEvents } from '../../store/event/events-bulk';
import { insertInvoices, insertLines, type StoredLine } from '../../store/invoice/invoices';
import type { ReservedNumbers } from '../../store/environment/number-ranges';
import { appliedEvent } from '../../domain/adjustment/events';
import { issuedEvent, paidEvent } from '../../domain/invoice/events';

/** What a lock reads of a contract and of a cycle: only that, because it reads many. */
export const BILLED_CONTRACT = [
  ...(['id', 'kind', 'startDate', 'billsFrom', 'endDate', 'terminationDate', 'workerId'] as const),
] as const;
export type BilledContract = Pick<Contract, (typeof BILLED_CONTRACT)[number]>;

export const BILLED_CYCLE = [
  ...(['id', 'contractId', 'periodStart', 'periodEnd', 'startsOn', 'endsOn'] as const),
  ...(['dueDate', 'overdueAt', 'isFinal', 'exception'] as const),
] as const;
export type BilledCycle = Pick<Cycle, (typeof BILLED_CYCLE)[number]>;

/** A computed invoice with what it was computed from. */
export interface Billed {
  invoiceId: string;
  cycle: BilledCycle;
  contract: BilledContract;
  invoice: ComputedInvoice;
  items: ApprovedItem[];
}

/** Writes the invoices of a chunk with their lines, numbers and events, and takes their items onto them. */
export async function issueInvoices(
  trx: Transaction,
  calendar: KnownCalendar,
  billed: Billed[],
  { at, numbers }: { at: Instant; numbers: ReservedNumbers },
): Promise<void> {
  if (billed.length === 0) return;
  const scope = inScope(calendar);
  const marked = billed.flatMap(({ items, invoiceId }) =>
    items.map(({ sourceId }) => ({ id: sourceId, invoiceId })),
  );
  await billItems(trx, marked, at);
  await insertLines(trx, linesOf(billed));
  const taken = await numbers.take(trx, billed.length);
  const { timezone } = calendar.settings;
  const notBefore = endOfDay(dateAt(at, timezone), timezone);
  const invoices = billed.map((each, index) =>
    invoiceRow(calendar, each, { number: taken[index]!, at, notBefore }),
  );
  await insertInvoices(trx, invoices);
  const heads = await readHeads(
    trx,
    billed.map(({ contract }) => contract.id),
  );
  await appendAfter(trx, scope, heads, eventsOf(invoices, billed), { actor: SYSTEM, at, commandId: null });
  // An invoice with nothing to pay is paid at once, and so is what it sets off.
  const paid = invoices.filter(({ status }) => status === 'paid').map(({ id }) => id);
  await moveBilledItems(trx, paid, 'pay', {}, at, SYSTEM);
}

function* linesOf(billed: Billed[]): Generator<StoredLine> {
  for (const { invoice, invoiceId } of billed) {
    for (const [index, line] of invoice.lines.entries()) {
      const { sourceType, sourceId, description, category, amount, quantity, unitPrice } = line;
      yield {
        invoiceId,
        lineNo: index + 1,
        sourceType,
        sourceId,
        description,
        category,
        amount: String(amount),
        quantity: quantity ?? null,
        unitPrice: unitPrice ?? null,
      };
    }
  }
}

function* eventsOf(invoices: Invoice[], billed: Billed[]): Generator<ContractEvents> {
  for (const [index, invoice] of invoices.entries())
    yield {
      contractId: invoice.contractId,
      events: [
        issuedEvent(invoice),
        ...billed[index]!.items.map((item) => appliedEvent(item, invoice)),
        ...(invoice.status === 'paid' ? [paidEvent(invoice, null)] : []),
      ],
    };
}

function invoiceRow(
  calendar: Calendar,
  { invoiceId, cycle, contract, invoice }: Billed,
  { number, at, notBefore }: { number: bigint; at: Instant; notBefore: Instant },
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
    family: familyOf(contract),
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
    // As `overdueFrom` has it for the instant at which the cycle was to lock.
    overdueAt: latest(cycle.overdueAt, notBefore),
    isOverdue: false,
    isOffCycle: false,
    paidAt: nothing ? at : null,
    basePay: null,
  };
}
