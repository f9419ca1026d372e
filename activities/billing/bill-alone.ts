import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { settingsOf } from '../../domain/billing/contract-cycle';
import { dueDateOf } from '../../domain/billing/cycle';
import { dateAt, endOfDay } from '../../domain/calendar';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/errors';
import type { EventDraft } from '../../domain/events';
import { SYSTEM, type Actor } from '../../domain/lifecycle';
import { formatMoney } from '../../domain/money';
import type { Instant } from '../../domain/time';
import { saveAdjustment } from '../../store/adjustments';
import { inScope, type Transaction } from '../../store/database';
import { newId } from '../../store/ids';
import { insertInvoices, type Invoice } from '../../store/invoices';
import { takeNumber } from '../../store/numbers';

/**
 * An invoice of its own for an item that was approved too late for its cycle's, where the environment wants that.
 * Keeps the approved version on the way; the caller writes the billed one that is answered, and its events.
 */
export async function billAlone(
  trx: Transaction,
  contract: Contract,
  approved: Adjustment,
  given: { at: Instant; actor: Actor; calendarId: string },
): Promise<{ next: Adjustment; events: EventDraft[]; invoice: Invoice }> {
  await saveAdjustment(trx, approved, given.actor);
  const invoice = await issue(trx, contract, approved, given);
  const decision = decideAdjustment(
    approved,
    { type: 'bill', actor: SYSTEM, invoiceId: invoice.id },
    given.at,
  );
  if (!decision.ok) throw new RefusedError(decision.refusal);
  const issued: EventDraft = {
    type: 'invoice.issued',
    payload: {
      invoice_id: invoice.id,
      number: invoice.number,
      total: formatMoney({ minor: invoice.total, currency: invoice.currency }),
      currency: invoice.currency,
      adjustment_id: approved.id,
      due_date: invoice.dueDate,
    },
  };
  return { next: decision.change.next, events: [issued, ...decision.change.events], invoice };
}

async function issue(
  trx: Transaction,
  contract: Contract,
  { id, type, description, amount, currency }: Adjustment,
  { at, calendarId }: { at: Instant; calendarId: string },
): Promise<Invoice> {
  const scope = inScope(contract);
  const dueDate = dueDateOf(settingsOf(contract), dateAt(at, contract.timezone));
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
    total: amount,
    creditUsed: '0',
    creditLeft: '0',
    periodStart: null,
    periodEnd: null,
    issuedAt: at,
    dueDate,
    overdueAt: endOfDay(dueDate, contract.timezone),
    isOverdue: false,
    isOffCycle: true,
    paidAt: null,
  };
  const line = {
    invoiceId: invoice.id,
    lineNo: 1,
    sourceType: 'adjustment' as const,
    sourceId: id,
    description: description === '' ? type : description,
    category: type,
    amount,
  };
  await insertInvoices(trx, [invoice], [line]);
  return invoice;
}
