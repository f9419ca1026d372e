import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { adjustmentItem } from '../../domain/billing/adjustment-item';
import { computeRemaining, type BilledItem, type ComputedInvoice } from '../../domain/billing/invoice';
import type { Contract } from '../../domain/contract/contract';
import { creditLeft, issuedAlone, paidEvent } from '../../domain/invoice/events';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { moveBilledItems } from '../../store/adjustment/adjustments-bulk';
import { readCredits, writeCredits } from '../../store/billing/billing';
import { accepted } from '../support/accepted';
import { dueIfIssued, issueOwnInvoice } from './own-invoice';
import type { Move } from './plan-cycles';

/** What no cycle of the contract bills any more. */
export interface Remaining {
  /** Base pay of canceled invoices. */
  rebilled: BilledItem[];
  /** Approved ones. */
  items: Adjustment[];
  calendarId: string;
  /** The contract has no invoice of a cycle to come. */
  isOver: boolean;
}

/**
 * Bills all of it on one invoice for each currency, as that of a cycle would: base pay first, lowered by deductions and
 * by the credit that the contract carries. What is left of that after the last invoice is told, for it is the parties'
 * to settle.
 */
export async function billRemaining(move: Move, contract: Contract, remaining: Remaining): Promise<void> {
  const { trx, append } = move;
  const { items, isOver } = remaining;
  const billed = [...remaining.rebilled, ...items.map((item) => adjustmentItem(item, item.id))];
  const credits = (await readCredits(trx, [contract.id])).get(contract.id) ?? {};
  for (const currency of new Set(billed.map((each) => each.currency))) {
    const computed = computeRemaining(billed, currency, credits[currency] ?? 0n);
    await issue(move, contract, remaining, computed);
    credits[currency] = computed.creditLeft;
  }
  await writeCredits(trx, contract, new Map([[contract.id, credits]]));
  if (!isOver) return;
  for (const [currency, amount] of Object.entries(credits))
    if (amount > 0n) await append([creditLeft({ currency, amount })], contract.id);
}

async function issue(
  { trx, append, request: { at } }: Move,
  contract: Contract,
  { rebilled, items, calendarId }: Remaining,
  computed: ComputedInvoice,
): Promise<void> {
  const invoice = await issueOwnInvoice(
    trx,
    contract,
    { computed, dueDate: dueIfIssued(contract, at), calendarId },
    at,
  );
  const isOn = (each: { currency: string }) => each.currency === computed.currency;
  const canceled = [...new Set(rebilled.filter(isOn).map(({ sourceId }) => sourceId))];
  const about = canceled.length > 0 ? { canceled_invoice_ids: canceled } : {};
  await append([issuedAlone(invoice, about)], contract.id);
  for (const item of items.filter(isOn)) {
    const { next, events } = accepted(decideAdjustment(item, { type: 'bill', actor: SYSTEM, invoice }, at));
    await saveAdjustment(trx, next, SYSTEM);
    await append(events, contract.id);
  }
  if (invoice.status !== 'paid') return;
  await append([paidEvent(invoice, null)], contract.id);
  await moveBilledItems(trx, [invoice.id], 'pay', {}, at, SYSTEM);
}
