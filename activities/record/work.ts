import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { isWork, kindOf } from '../../domain/adjustment/item-kind';
import type { Change } from '../../domain/shared/lifecycle';
import { withPending } from '../../domain/work/decide';
import { remindedEvent } from '../../domain/work/events';
import type { WorkSheet } from '../../domain/work/work-sheet';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { saveReviewed } from '../../store/adjustment/adjustments-bulk';
import { appendToMany } from '../../store/event/events-bulk';
import { countWaiting, followSheets, lockWaiting, saveSheet } from '../../store/work/work-sheets';
import { wakeOfSheet } from '../support/wakes';
import type { Recorder } from './recorder';
import {
  awaitedAnew,
  decided,
  demandUnlocked,
  lockedItem,
  orderOf,
  reviewed,
  submitted,
  type OfSheet,
} from './work-items';

/** Contract, cycle, sheet, items: in this order, so that nobody waits in a circle. What becomes of an item is its own rules'. */
export const workRecorder: Recorder<'workReview'> = {
  cycleOf: ({ id }) => id,

  on: {
    async submit(work) {
      const change = await submitted(work, orderOf(work, 'submit'));
      return write(work, change);
    },

    async edit(work) {
      const { edit, isAsked = false, ...named } = orderOf(work, 'edit');
      const item = await lockedItem(work, named);
      const anew = await awaitedAnew(work, item, edit, isAsked);
      const change = decided(work, item, { type: 'edit', edit, anew, actor: work.request.actor });
      await demandUnlocked(work, item.cycleId);
      return write(work, change);
    },

    async delete(work) {
      const { reason, ...named } = orderOf(work, 'delete');
      const item = await lockedItem(work, named);
      return write(work, decided(work, item, { type: 'delete', reason, actor: work.request.actor }));
    },

    async review(work) {
      const order = orderOf(work, 'review');
      const item = await lockedItem(work, order);
      return write(work, await reviewed(work, item, order));
    },

    async remind(work) {
      const { request, telling } = work;
      const waiting = await lockWaiting(work.trx, request.next);
      const sheet = withPending(request.next, waiting.length, request.at);
      const reminder = remindedOf(sheet, waiting);
      await saveSheet(work.trx, sheet, await telling(reminder ? [reminder] : []));
      return sheet;
    },

    async lock(work) {
      const { trx, scope, request, cause } = work;
      const { actor, at } = request;
      const late = (await lockWaiting(trx, request.next)).flatMap((item) => {
        const decision = decideAdjustment(item, { type: 'lock', actor }, at);
        return decision.ok ? [decision.change] : [];
      });
      const rows = late.map(({ next }) => next);
      await saveReviewed(trx, rows, [], actor);
      const drafts = [{ contractId: request.next.contractId, events: late.flatMap(({ events }) => events) }];
      await appendToMany(trx, scope, drafts, cause);
      const sheet = withPending(request.next, await countWaiting(trx, request.next), at);
      await saveSheet(trx, sheet);
      return sheet;
    },
  },
};

/** The item, and the sheet as it is with it. */
async function write(work: OfSheet, { next: item, events }: Change<Adjustment>): Promise<WorkSheet> {
  const { trx, request, telling } = work;
  await saveAdjustment(trx, item, request.actor, await telling(events));
  const sheet = withPending(request.next, await countWaiting(trx, request.next), request.at);
  await saveSheet(trx, sheet);
  // It has been moved to another cycle since it was read there: the sheet of that one counts it.
  if (item.cycleId !== sheet.id)
    work.wake.push(...(await followSheets(trx, [item.contractId], request.at)).map(wakeOfSheet));
  return sheet;
}

function remindedOf(sheet: WorkSheet, waiting: Adjustment[]) {
  const [first] = waiting;
  if (!first) return null;
  const kind = kindOf(first);
  if (!isWork(kind)) throw new Error(`A sheet holds no ${kind}.`);
  const amount = waiting.reduce((sum, item) => sum + BigInt(item.amount), 0n);
  const { id: cycleId, pending, locksAt, remindersSent } = sheet;
  return remindedEvent({ kind, cycleId, pending, amount, currency: first.currency, locksAt }, remindersSent);
}
