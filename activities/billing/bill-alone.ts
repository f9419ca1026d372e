import type { Invoice } from '../../domain/invoice/invoice';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { settingsOf } from '../../domain/billing/contract-cycle';
import { dueDateOf } from '../../domain/billing/cycle';
import { dateAt } from '../../domain/shared/calendar';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { EventDraft } from '../../domain/shared/events';
import { SYSTEM, type Actor } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import type { Transaction } from '../../store/db/database';
import { issuedAlone, issueOwnInvoice } from './own-invoice';

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
  const { id, type, description, amount, currency } = approved;
  const line = {
    sourceType: 'adjustment' as const,
    sourceId: id,
    description: description === '' ? type : description,
    category: type,
    amount,
  };
  const { at, calendarId } = given;
  const dueDate = dueDateOf(settingsOf(contract), dateAt(at, contract.timezone));
  const invoice = await issueOwnInvoice(trx, contract, { line, currency, dueDate, calendarId }, at);
  const decision = decideAdjustment(approved, { type: 'bill', actor: SYSTEM, invoiceId: invoice.id }, at);
  if (!decision.ok) throw new RefusedError(decision.refusal);
  const { next, events } = decision.change;
  return { next, events: [issuedAlone(invoice, { adjustment_id: id }), ...events], invoice };
}
