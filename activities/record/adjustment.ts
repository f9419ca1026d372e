import type { PaidCycle } from '../../domain/billing/currency';
import { isUnlocked } from '../../domain/billing/cycle';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import { adjustmentDue } from '../../domain/adjustment/due';
import { guardSubmission, invoiceLocked, refuseOtherCurrency } from '../../domain/adjustment/guard';
import { refuseBilled } from '../../domain/adjustment/refusals';
import type { Contract } from '../../domain/contract/contract';
import { RefusedError } from '../../domain/shared/errors';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { lockCycle, nextLock } from '../../store/billing/cycles';
import { KnownCycles, placeApproved } from '../billing/place-approved';
import type { Recorder, Work } from './recorder';

type AdjustmentWork = Work<Adjustment, Contract>;

/** Nobody else waits for an adjustment. */
export const adjustmentRecorder: Recorder<'adjustmentApproval'> = {
  // Contract, cycle, item: in this order everywhere, so that nobody waits in a circle.
  cycleOf: ({ appliedCycleId, cycleId }) => appliedCycleId ?? cycleId,

  on: {
    submit: submitAdjustment,

    async edit(work) {
      await demandUnlocked(work);
      return write(work);
    },

    async approve(work) {
      // More have to approve it.
      if (work.request.next.status !== 'approved') return write(work);
      const { trx, request, contract, cycle, calendars } = work;
      const known = new KnownCycles(cycle ? [cycle] : []);
      const { next, events, invoice } = await placeApproved(trx, contract, request, request, known);
      // An invoice of its own may fall overdue before anything else of its calendar is due.
      if (invoice) calendars.push(invoice);
      return write({ ...work, request: { ...request, next, events } });
    },

    async decline(work) {
      await demandUnbilled(work);
      return write(work);
    },

    delete: write,
    remind: writeReminded,
    escalate: write,
    lock: writeReminded,
  },
};

/** For a rule that makes its first instance, too: as if that had been submitted on its own. */
export async function submitAdjustment(work: AdjustmentWork): Promise<Adjustment> {
  const { dateSubmitted, ruleId } = work.request.next;
  const refusal = guardSubmission({ dateSubmitted, isRecurring: ruleId !== null }, work.contract);
  if (refusal) throw new RefusedError(refusal);
  const cycle = await demandUnlocked(work);
  const other = refuseOtherCurrency(work.request.next, cycle);
  if (other) throw new RefusedError(other);
  return write(work);
}

/** What is late is reminded of before each later lock: once that is done for one, the next one is looked up. */
async function writeReminded(work: AdjustmentWork): Promise<Adjustment> {
  const { trx, request, contract, cycle } = work;
  const { next, at } = request;
  if (next.lateSince === null || adjustmentDue(next) !== null || !cycle) return write(work);
  const wanted = { from: cycle.startsOn, after: next.laterLocksAt ?? at, currency: next.currency };
  const laterLocksAt = await nextLock(trx, contract, wanted);
  return write({ ...work, request: { ...request, next: { ...next, laterLocksAt, remindersSent: 0 } } });
}

async function write({ trx, request, telling }: AdjustmentWork): Promise<Adjustment> {
  await saveAdjustment(trx, request.next, request.actor, await telling(request.events));
  return request.next;
}

/** Late, an approved item is declined only where its cycle is set aside. Who changes that holds the contract's lock. */
async function demandUnbilled(work: AdjustmentWork): Promise<void> {
  const { request, before } = work;
  const refusal = before && refuseBilled(before, request.at);
  if (!refusal) return;
  const cycle = await lockedCycle(work, before.appliedCycleId ?? before.cycleId);
  if (cycle?.status !== 'exception') throw new RefusedError(refusal);
}

/** The cycle may have moved since the workflow decided. */
async function demandUnlocked(work: AdjustmentWork): Promise<PaidCycle> {
  const { next, at } = work.request;
  const cycle = await lockedCycle(work, next.cycleId);
  if (cycle && isUnlocked(cycle, at)) return cycle;
  const locksAt = cycle?.lockedAt ?? cycle?.locksAt ?? at;
  const message = `The invoice of this cycle locked at ${locksAt}. Send it without cycle_id to take the current cycle.`;
  throw new RefusedError(invoiceLocked(message, locksAt, next.cycleId));
}

/** Mostly it has been locked with the item. */
async function lockedCycle(
  { trx, scope, cycle }: AdjustmentWork,
  id: string,
): Promise<PaidCycle | undefined> {
  return cycle?.id === id ? cycle : lockCycle(trx, scope, id);
}
