import type { Scope } from '../../domain/shared/scope';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { guardSubmission, invoiceLocked } from '../../domain/adjustment/guard';
import { refuseBilled } from '../../domain/adjustment/refusals';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import type { Instant } from '../../domain/shared/time';
import { lockAdjustment, readAdjustment, saveAdjustment } from '../../store/adjustment/adjustments';
import { getCycle, isUnlocked, lockCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { billingWakes } from '../support/billing-wakes';
import { placeApproved } from '../billing/place-approved';
import type { Recorder, Work } from './record-change';

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
  work: Work<Adjustment>,
  contract: Contract,
): Promise<Pick<Work<Adjustment>['request'], 'next' | 'events'>> {
  const { trx, scope, request, wake } = work;
  const { next, events, at } = request;
  const type = events[0]?.type;
  if (type === 'invoice-adjustment.created') {
    const refusal = guardSubmission(next, contract);
    if (refusal) throw new RefusedError(refusal);
  }
  if (type === 'invoice-adjustment.created' || type === 'invoice-adjustment.updated')
    await demandUnlocked(trx, scope, next.cycleId, at);
  if (type === 'invoice-adjustment.reviewed' && next.status === 'declined') await demandUnbilled(work);
  if (type !== 'invoice-adjustment.reviewed' || next.status !== 'approved') return request;
  const placed = await placeApproved(trx, contract, { next, events }, request);
  // An invoice of its own may fall overdue before anything else of its calendar is due.
  if (placed.invoice) wake.push(...(await billingWakes(trx, scope, [placed.invoice])));
  return placed;
}

/** Late, an approved item is declined only where its cycle is set aside. Who changes that holds the contract's lock. */
async function demandUnbilled({ trx, scope, request }: Work<Adjustment>): Promise<void> {
  const before = await readAdjustment(trx, scope, request.next.id);
  const refusal = before && refuseBilled(before, request.at);
  if (!refusal) return;
  const cycle = await getCycle(trx, scope, before.appliedCycleId ?? before.cycleId);
  if (cycle?.status !== 'exception') throw new RefusedError(refusal);
}

async function demandUnlocked(trx: Transaction, scope: Scope, cycleId: string, at: Instant): Promise<void> {
  const cycle = await lockCycle(trx, scope, cycleId);
  if (cycle && isUnlocked(cycle, at)) return;
  const locksAt = cycle?.lockedAt ?? cycle?.locksAt ?? at;
  const message = `The invoice of this cycle locked at ${locksAt}. Send it without cycle_id to take the current cycle.`;
  throw new RefusedError(invoiceLocked(message, locksAt, cycleId));
}
