import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment, type ExistingCommand } from '../../domain/adjustment/decide';
import { invoiceLocked, refuseOtherCurrency } from '../../domain/adjustment/guard';
import { isWork, kindOf } from '../../domain/adjustment/item-kind';
import type { PaidCycle } from '../../domain/billing/currency';
import { isUnlocked } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { dateAt } from '../../domain/shared/calendar';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { refuseMoved, type Change } from '../../domain/shared/lifecycle';
import { withPending } from '../../domain/work/decide';
import { remindedEvent } from '../../domain/work/events';
import { guardWork } from '../../domain/work/guard';
import { measured } from '../../domain/work/measure';
import { startOf } from '../../domain/work/starts';
import type { WorkOrder, WorkSheet } from '../../domain/work/work-sheet';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { lockAdjustments, saveReviewed } from '../../store/adjustment/adjustments-bulk';
import { readTerms } from '../../store/billing/billing';
import { lockCycle } from '../../store/billing/cycles';
import { appendToMany } from '../../store/event/events-bulk';
import { readWorkSettings } from '../../store/work/work-settings';
import { countWaiting, followSheets, lockWaiting, saveSheet } from '../../store/work/work-sheets';
import { accepted } from '../support/accepted';
import { wakeOfSheet } from '../support/wakes';
import { KnownCycles, placeApproved } from '../billing/place-approved';
import type { Recorder, Work } from './recorder';

type WorkWork = Work<WorkSheet, Contract>;
type Order<Type extends WorkOrder['type']> = Extract<WorkOrder, { type: Type }>;

/** Contract, cycle, sheet, items: in this order, so that nobody waits in a circle. What becomes of an item is its own rules'. */
export const workRecorder: Recorder<'workReview'> = {
  cycleOf: ({ id }) => id,

  on: {
    async submit(work) {
      const change = await submitted(work, orderOf(work, 'submit'));
      return write(work, change);
    },

    async edit(work) {
      const { edit, ...named } = orderOf(work, 'edit');
      const item = await lockedItem(work, named);
      const change = decided(work, item, { type: 'edit', edit, actor: work.request.actor });
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

/** The order that the command gave. */
function orderOf<Type extends WorkOrder['type']>({ request }: WorkWork, type: Type): Order<Type> {
  const { order } = request;
  if (order?.type !== type) throw new Error(`The order of a ${type} is missing.`);
  return order as Order<Type>;
}

async function submitted(work: WorkWork, order: Order<'submit'>): Promise<Change<Adjustment>> {
  const { trx, scope, request, contract } = work;
  const { actor, at } = request;
  demand(guardWork(order.draft, contract, dateAt(at, contract.timezone)));
  const cycle = await demandUnlocked(work, request.next.id);
  const terms = (await readTerms(trx, [contract.id])).get(contract.id) ?? [];
  const comesTo = measured({ ...order.draft, cycleId: cycle.id, locksAt: cycle.locksAt }, terms);
  if (!comesTo.ok) throw new RefusedError(comesTo.refusal);
  const { draft } = comesTo;
  demand(refuseOtherCurrency(draft, cycle));
  const settings = await readWorkSettings(trx, scope, contract.id);
  const start = startOf({ asked: order.isAutoApproved, ...settings }, actor, draft.policies);
  return accepted(decideAdjustment(null, { type: 'submit', actor, draft, ...start }, at));
}

/** Approved late, it goes on a later invoice, or on one of its own. What a cycle that is set aside holds can be declined. */
async function reviewed(
  work: WorkWork,
  item: Adjustment,
  { outcome, reason }: Order<'review'>,
): Promise<Change<Adjustment>> {
  const { trx, request, contract, cycle, calendars } = work;
  const { actor, at } = request;
  if (outcome === 'declined') {
    const billing = await cycleOf(work, item.appliedCycleId ?? item.cycleId);
    const setAside = billing?.status === 'exception';
    return decided(work, item, { type: 'decline', actor, reason, setAside });
  }
  const approval = decided(work, item, { type: 'approve', actor, reason });
  const known = new KnownCycles(cycle ? [cycle] : []);
  const { invoice, ...placed } = await placeApproved(trx, contract, approval, { at, actor }, known);
  // An invoice of its own may fall overdue before anything else of its calendar is due.
  if (invoice) calendars.push(invoice);
  return placed;
}

function decided({ request }: WorkWork, item: Adjustment, command: ExistingCommand): Change<Adjustment> {
  return accepted(decideAdjustment(item, command, request.at));
}

async function lockedItem(
  { trx, scope }: WorkWork,
  { itemId, ifVersion }: { itemId: string; ifVersion?: number | undefined },
): Promise<Adjustment> {
  const item = (await lockAdjustments(trx, scope, [itemId])).get(itemId);
  if (!item || !isWork(kindOf(item)))
    throw new RefusedError({ code: 'not_found', message: 'There is no such work.' });
  demand(refuseMoved(item, ifVersion));
  return item;
}

/** The item, and the sheet as it is with it. */
async function write(work: WorkWork, { next: item, events }: Change<Adjustment>): Promise<WorkSheet> {
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

function demand(refusal: Refusal | null): void {
  if (refusal) throw new RefusedError(refusal);
}

/** The cycle may have been locked since it was chosen. */
async function demandUnlocked(work: WorkWork, id: string): Promise<PaidCycle> {
  const { at } = work.request;
  const cycle = await cycleOf(work, id);
  if (cycle && isUnlocked(cycle, at)) return cycle;
  const locksAt = cycle?.lockedAt ?? cycle?.locksAt ?? at;
  const message = `The invoice of this cycle locked at ${locksAt}. Send it again to take the current cycle.`;
  throw new RefusedError(invoiceLocked(message, locksAt, id));
}

/** Mostly it has been locked with the sheet. */
async function cycleOf({ trx, scope, cycle }: WorkWork, id: string): Promise<PaidCycle | undefined> {
  return cycle?.id === id ? cycle : lockCycle(trx, scope, id);
}
