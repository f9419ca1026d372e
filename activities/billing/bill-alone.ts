import type { Invoice } from '../../domain/invoice/invoice';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import type { Contract } from '../../domain/contract/contract';
import type { EventDraft } from '../../domain/events/event';
import { SYSTEM, type Actor } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import type { Transaction } from '../../store/db/database';
import { dueIfIssued, issueOwnInvoice, oneLine } from './own-invoice';
import { adjustmentItem } from '../../domain/billing/adjustment-item';
import { issuedAlone } from '../../domain/invoice/events';
import { accepted } from '../support/accepted';

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
  const { at, calendarId } = given;
  const { id } = approved;
  const { currency, ...line } = adjustmentItem(approved, id);
  const alone = { computed: oneLine(line, currency), dueDate: dueIfIssued(contract, at), calendarId };
  const invoice = await issueOwnInvoice(trx, contract, alone, at);
  const { next, events } = accepted(decideAdjustment(approved, { type: 'bill', actor: SYSTEM, invoice }, at));
  return { next, events: [issuedAlone(invoice, { adjustment_id: id }), ...events], invoice };
}
