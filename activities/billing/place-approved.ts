import type { Invoice } from '../../domain/invoice/invoice';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { invoiceLocked } from '../../domain/adjustment/guard';
import { getsOwnInvoice } from '../../domain/adjustment/late';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { EventDraft } from '../../domain/shared/events';
import type { Actor } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { isUnlocked, lockCycle, nextUnlockedCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { billAlone } from './bill-alone';

export interface Placed {
  next: Adjustment;
  events: EventDraft[];
  /** The invoice of its own that it got; null when it waits for the one of a cycle. */
  invoice: Invoice | null;
}

/**
 * Where an approved item goes: on the invoice of its own cycle, or the next one that still takes items, or by the
 * environment's policy on one of its own (R1-15, D-9). The contract is locked.
 */
export async function placeApproved(
  trx: Transaction,
  contract: Contract,
  { next: approved, events }: { next: Adjustment; events: EventDraft[] },
  { at, actor }: { at: Instant; actor: Actor },
): Promise<Placed> {
  const own = await lockCycle(trx, contract, approved.cycleId);
  if (!own) throw new Error(`Cycle ${approved.cycleId} is gone; cycles with items are never removed.`);
  if (!isUnlocked(own, at) && getsOwnInvoice(approved, at)) {
    const given = { at, actor, calendarId: own.calendarId };
    const billed = await billAlone(trx, contract, approved, given);
    return { ...billed, events: [...events, ...billed.events] };
  }
  const landing = isUnlocked(own, at) ? own : await nextUnlockedCycle(trx, contract, own, at);
  if (!landing) {
    const message = `The contract's final invoice locked at ${own.locksAt}; there is no later one for this item.`;
    throw new RefusedError(invoiceLocked(message, own.locksAt, own.id));
  }
  const next = { ...approved, appliedCycleId: landing.id, locksAt: landing.locksAt };
  const applied = { applied_cycle_id: landing.id };
  const told = events.map(({ type, payload }) => ({ type, payload: { ...payload, ...applied } }));
  return { next, events: told, invoice: null };
}
