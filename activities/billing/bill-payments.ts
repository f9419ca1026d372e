import type { Calendar } from '../../domain/billing/calendar';
import { decidePayment } from '../../domain/payment-schedule/decide';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { groupBy } from '../../domain/shared/group-by';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import type { Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import { accepted } from '../support/accepted';
import { readPayments, savePayments } from '../../store/payment-schedule/scheduled-payments';

/** A scheduled payment, and the invoice that charges it. */
export interface BilledPayment {
  id: string;
  contractId: string;
  invoiceId: string;
}

/**
 * Takes scheduled payments onto the invoices that charge them, whose contracts are locked. Their schedules find nothing to
 * make due when they wake for what was billed before its date.
 */
export async function billPayments(
  trx: Transaction,
  calendar: Calendar,
  billed: BilledPayment[],
  at: Instant,
): Promise<void> {
  if (billed.length === 0) return;
  const rows = await readPayments(
    trx,
    billed.map(({ id }) => id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const changes = billed.map(({ id, invoiceId }) =>
    accepted(decidePayment(byId.get(id)!, { type: 'bill', invoiceId }, at)),
  );
  await savePayments(
    trx,
    changes.map(({ next }) => next),
  );
  const told = groupBy(changes, ({ next }) => next.contractId);
  const drafts = [...told].map(([contractId, own]) => ({
    contractId,
    events: own.flatMap(({ events }) => events),
  }));
  await appendToMany(trx, inScope(calendar), drafts, { actor: SYSTEM, at, commandId: null });
}
