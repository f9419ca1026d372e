import { familyOf } from '../../domain/contract/kinds';
import type { Invoice } from '../../domain/invoice/invoice';
import { inScope } from '../../domain/shared/scope';
import { settleCharges, type ComputedInvoice, type InvoiceLine } from '../../domain/billing/invoice';
import { dueDateOf, overdueFrom } from '../../domain/billing/calendar-cycle';
import { settingsOf } from '../../domain/billing/contract-cycle';
import { dateAt } from '../../domain/shared/calendar';
import type { Contract } from '../../domain/contract/contract';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { type Transaction } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import { insertInvoices, insertLines } from '../../store/invoice/invoices';
import { takeNumber } from '../../store/environment/numbers';

/** What is billed outside of every cycle, and when it is due. */
export interface OwnInvoice {
  computed: ComputedInvoice;
  dueDate: CalendarDate;
  /** The contract's calendar, which marks it overdue when it is not paid. */
  calendarId: string | null;
}

/** When an invoice is due that is issued at that instant outside of every cycle, as the contract has it for its own. */
export function dueIfIssued(contract: Contract, at: Instant): CalendarDate {
  return dueDateOf(settingsOf(contract), dateAt(at, contract.timezone));
}

/** One thing by itself: what the contract has as credit is for the invoices of its cycles. */
export function oneLine(line: InvoiceLine, currency: string): ComputedInvoice {
  return settleCharges([line], { currency, credit: 0n, isFinal: false });
}

/** Issues an invoice that belongs to no cycle; the contract is locked. */
export async function issueOwnInvoice(
  trx: Transaction,
  contract: Contract,
  { computed, dueDate, calendarId }: OwnInvoice,
  at: Instant,
): Promise<Invoice> {
  const scope = inScope(contract);
  // Nothing to pay is paid, here as on the invoice of a cycle.
  const nothing = computed.total === 0n;
  const invoice: Invoice = {
    ...scope,
    id: newId(),
    contractId: contract.id,
    workerId: contract.workerId,
    cycleId: null,
    calendarId,
    number: await takeNumber(trx, scope, 'invoice', null),
    family: familyOf(contract),
    status: nothing ? 'paid' : 'pending',
    version: 1,
    currency: computed.currency,
    total: String(computed.total),
    creditUsed: String(computed.creditUsed),
    creditLeft: String(computed.creditLeft),
    periodStart: null,
    periodEnd: null,
    issuedAt: at,
    dueDate,
    overdueAt: overdueFrom(dueDate, at, contract.timezone),
    isOverdue: false,
    isOffCycle: true,
    paidAt: nothing ? at : null,
    basePay: null,
  };
  await insertInvoices(trx, [invoice]);
  const lines = computed.lines.map((line, index) => ({
    ...{ ...line, amount: String(line.amount) },
    ...{ quantity: line.quantity ?? null, unitPrice: line.unitPrice ?? null },
    ...{ invoiceId: invoice.id, lineNo: index + 1 },
  }));
  await insertLines(trx, lines);
  return invoice;
}
