import type { Adjustment } from '../domain/adjustment/adjustment';
import { guardSubmission, invoiceLocked } from '../domain/adjustment/guard';
import type { Contract } from '../domain/contract/contract';
import { RefusedError } from '../domain/errors';
import type { Instant } from '../domain/time';
import { lockAdjustment, saveAdjustment } from '../store/adjustments';
import { isUnlocked, lockCycle } from '../store/cycles';
import type { Scope, Transaction } from '../store/database';
import { billingWakes } from './payments/billing-wakes';
import { placeApproved } from './place-approved';
import type { Recorder, Work } from './record';

export const adjustmentRecorder: Recorder<Adjustment> = {
  async current(trx: Transaction, scope: Scope, { next }) {
    // Contract, cycle, item: in this order everywhere, so that nobody waits in a circle.
    await lockCycle(trx, scope, next.appliedCycleId ?? next.cycleId);
    return lockAdjustment(trx, scope, next.id);
  },

  async write(work: Work<Adjustment>): Promise<Adjustment> {
    const { trx, request, contract, append } = work;
    if (!contract) throw new RefusedError({ code: 'not_found', message: 'There is no such contract.' });
    const { next, events } = await settle(work, contract);
    await saveAdjustment(trx, next, request.actor);
    await append(events);
    return next;
  },

  // Nobody else waits for an adjustment.
  wakes: () => Promise.resolve([]),
};

/** What the contract and the cycles have to say to the change; they may have moved since it was decided. */
async function settle(
  { trx, scope, request, wake }: Work<Adjustment>,
  contract: Contract,
): Promise<Pick<Work<Adjustment>['request'], 'next' | 'events'>> {
  const { next, events, at } = request;
  const type = events[0]?.type;
  if (type === 'invoice-adjustment.created') {
    const refusal = guardSubmission(next, contract);
    if (refusal) throw new RefusedError(refusal);
  }
  if (type === 'invoice-adjustment.created' || type === 'invoice-adjustment.updated')
    await demandUnlocked(trx, scope, next.cycleId, at);
  if (type !== 'invoice-adjustment.reviewed' || next.status !== 'approved') return request;
  const placed = await placeApproved(trx, contract, { next, events }, request);
  // An invoice of its own may fall overdue before anything else of its calendar is due.
  if (placed.invoice) wake.push(...(await billingWakes(trx, scope, [placed.invoice])));
  return placed;
}

async function demandUnlocked(trx: Transaction, scope: Scope, cycleId: string, at: Instant): Promise<void> {
  const cycle = await lockCycle(trx, scope, cycleId);
  if (cycle && isUnlocked(cycle, at)) return;
  const locksAt = cycle?.lockedAt ?? cycle?.locksAt ?? at;
  const message = `The invoice of this cycle locked at ${locksAt}. Send it without cycle_id to take the current cycle.`;
  throw new RefusedError(invoiceLocked(message, locksAt, cycleId));
}
