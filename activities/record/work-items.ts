import type { Adjustment, AdjustmentDraft, AdjustmentEdit } from '../../domain/adjustment/adjustment';
import { decideAdjustment, type ExistingCommand } from '../../domain/adjustment/decide';
import { invoiceLocked, refuseOtherCurrency } from '../../domain/adjustment/guard';
import { isWork, kindOf, reviewedKindOf } from '../../domain/adjustment/item-kind';
import { awaitingOf } from '../../domain/adjustment/review';
import { vouch } from '../../domain/approval/decide';
import { approvalFor } from '../../domain/approval/policy';
import type { PaidCycle } from '../../domain/billing/currency';
import { isUnlocked } from '../../domain/billing/cycle';
import type { Contract } from '../../domain/contract/contract';
import { dateAt } from '../../domain/shared/calendar';
import { RefusedError, type Refusal } from '../../domain/shared/errors';
import { refuseMoved, type Change } from '../../domain/shared/lifecycle';
import { guardWork } from '../../domain/work/guard';
import { measured } from '../../domain/work/measure';
import { startOf } from '../../domain/work/starts';
import type { WorkOrder, WorkSheet } from '../../domain/work/work-sheet';
import { readFacts } from '../../store/approval/facts';
import { policiesFor } from '../../store/approval/policies';
import { lockAdjustments } from '../../store/adjustment/adjustments-bulk';
import { readTerms } from '../../store/billing/billing';
import { lockCycle } from '../../store/billing/cycles';
import { readWorkSettings } from '../../store/work/work-settings';
import { KnownCycles, placeApproved } from '../billing/place-approved';
import { accepted } from '../support/accepted';
import type { Work } from './recorder';

export type OfSheet = Work<WorkSheet, Contract>;
type Order<Type extends WorkOrder['type']> = Extract<WorkOrder, { type: Type }>;

/** The order that the command gave. */
export function orderOf<Type extends WorkOrder['type']>({ request }: OfSheet, type: Type): Order<Type> {
  const { order } = request;
  if (order?.type !== type) throw new Error(`The order of a ${type} is missing.`);
  return order as Order<Type>;
}

export async function submitted(work: OfSheet, order: Order<'submit'>): Promise<Change<Adjustment>> {
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
  const awaited = order.isAsked ? await awaitedOf(work, draft) : {};
  const asking = { ...draft, ...awaited };
  const facts = await readFacts(trx, scope, actor, [asking.approval], at);
  const vouched = vouch(awaitingOf({ ...asking, reportedBy: actor }), actor, facts, at);
  const isForOthers = asking.approval != null && !vouched.ok;
  const start = startOf({ asked: order.isAutoApproved, ...settings }, actor, asking.policies, isForOthers);
  return accepted(decideAdjustment(null, { type: 'submit', actor, draft: asking, ...start, facts }, at));
}

/** The policy that goes for it, if there is any. */
async function awaitedOf({ trx, scope, contract }: OfSheet, item: AdjustmentDraft) {
  const policies = await policiesFor(trx, scope, [contract]);
  const approvable = {
    ...item,
    kind: reviewedKindOf(item),
    contractId: contract.id,
    groupId: contract.groupId,
  };
  return approvalFor(policies, approvable, item.policies);
}

/** Something else is to be paid, which may be for others to approve. */
export async function awaitedAnew(work: OfSheet, item: Adjustment, edit: AdjustmentEdit, isAsked: boolean) {
  const edited = decideAdjustment(item, { type: 'edit', edit, actor: work.request.actor }, work.request.at);
  if (!edited.ok || (!isAsked && !item.approval)) return undefined;
  return awaitedOf(work, edited.change.next);
}

/** Approved late, it goes on a later invoice, or on one of its own. What a cycle that is set aside holds can be declined. */
export async function reviewed(
  work: OfSheet,
  item: Adjustment,
  { outcome, reason }: Order<'review'>,
): Promise<Change<Adjustment>> {
  const { trx, scope, request, contract, cycle, calendars } = work;
  const { actor, at } = request;
  const facts = await readFacts(trx, scope, actor, [item.approval], at);
  if (outcome === 'declined') {
    const billing = await cycleOf(work, item.appliedCycleId ?? item.cycleId);
    const setAside = billing?.status === 'exception';
    return decided(work, item, { type: 'decline', actor, reason, setAside, facts });
  }
  const approval = decided(work, item, { type: 'approve', actor, reason, facts });
  // More have to approve it.
  if (approval.next.status !== 'approved') return approval;
  const known = new KnownCycles(cycle ? [cycle] : []);
  const { invoice, ...placed } = await placeApproved(trx, contract, approval, { at, actor }, known);
  // An invoice of its own may fall overdue before anything else of its calendar is due.
  if (invoice) calendars.push(invoice);
  return placed;
}

export function decided(
  { request }: OfSheet,
  item: Adjustment,
  command: ExistingCommand,
): Change<Adjustment> {
  return accepted(decideAdjustment(item, command, request.at));
}

export async function lockedItem(
  { trx, scope }: OfSheet,
  { itemId, ifVersion }: { itemId: string; ifVersion?: number | undefined },
): Promise<Adjustment> {
  const item = (await lockAdjustments(trx, scope, [itemId])).get(itemId);
  if (!item || !isWork(kindOf(item)))
    throw new RefusedError({ code: 'not_found', message: 'There is no such work.' });
  demand(refuseMoved(item, ifVersion));
  return item;
}

function demand(refusal: Refusal | null): void {
  if (refusal) throw new RefusedError(refusal);
}

/** The cycle may have been locked since it was chosen. */
export async function demandUnlocked(work: OfSheet, id: string): Promise<PaidCycle> {
  const { at } = work.request;
  const cycle = await cycleOf(work, id);
  if (cycle && isUnlocked(cycle, at)) return cycle;
  const locksAt = cycle?.lockedAt ?? cycle?.locksAt ?? at;
  const message = `The invoice of this cycle locked at ${locksAt}. Send it again to take the current cycle.`;
  throw new RefusedError(invoiceLocked(message, locksAt, id));
}

/** Mostly it has been locked with the sheet. */
async function cycleOf({ trx, scope, cycle }: OfSheet, id: string): Promise<PaidCycle | undefined> {
  return cycle?.id === id ? cycle : lockCycle(trx, scope, id);
}
