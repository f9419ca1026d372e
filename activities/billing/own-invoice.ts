import type { Invoice } from '../../domain/invoice/invoice';
import { inScope } from '../../domain/shared/scope';
import { dueDateOf, overdueFrom } from '../../domain/billing/calendar-cycle';
import { settingsOf } from '../../domain/billing/contract-cycle';
import { dateAt } from '../../domain/shared/calendar';
import type { Contract } from '../../domain/contract/contract';
import type { CalendarDate, Instant } from '../../domain/shared/time';
import { type Transaction } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import { insertInvoices, insertLines, type StoredLine } from '../../store/invoice/invoices';
import { takeNumber } from '../../store/environment/numbers';

/** What is billed outside of every cycle: one line, and when it is due. */
export interface OwnInvoice {
  line: Pick<StoredLine, 'sourceType' | 'sourceId' | 'description' | 'category' | 'amount'>;
  currency: string;
  dueDate: CalendarDate;
  /** The contract's calendar, which marks it overdue when it is not paid. */
  calendarId: string | null;
}

/** When an invoice is due that is issued at that instant outside of every cycle, as the contract has it for its own. */
export function dueIfIssued(contract: Contract, at: Instant): CalendarDate {
  return dueDateOf(settingsOf(contract), dateAt(at, contract.timezone));
}

/** Issues an invoice that belongs to no cycle; the contract is locked. */
export async function issueOwnInvoice(
  trx: Transaction,
  contract: Contract,
  { line, currency, dueDate, calendarId }: OwnInvoice,
  at: Instant,
): Promise<Invoice> {
  const scope = inScope(contract);
  const invoice: Invoice = {
    ...scope,
    id: newId(),
    contractId: contract.id,
    workerId: contract.workerId,
    cycleId: null,
    calendarId,
    number: await takeNumber(trx, scope, 'invoice', null),
    family: 'workforce',
    status: 'pending',
    version: 1,
    currency,
    total: line.amount,
    creditUsed: '0',
    creditLeft: '0',
    periodStart: null,
    periodEnd: null,
    issuedAt: at,
    dueDate,
    overdueAt: overdueFrom(dueDate, at, contract.timezone),
    isOverdue: false,
    isOffCycle: true,
    paidAt: null,
    basePay: null,
  };
  await insertInvoices(trx, [invoice]);
  await insertLines(trx, [{ ...line, invoiceId: invoice.id, lineNo: 1 }]);
  return invoice;
}
