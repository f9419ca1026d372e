import { decideAdjustment } from '../../domain/adjustment/decide';
import type { Adjustment } from '../../domain/adjustment/adjustment';
import type { PaidCycle } from '../../domain/billing/currency';
import { isUnlocked } from '../../domain/billing/cycle';
import { cycleForItem } from '../../domain/billing/landing';
import type { Contract } from '../../domain/contract/contract';
import type { EntryDraft } from '../../domain/prepay/entry';
import { isCharged, itemOf } from '../../domain/prepay/item';
import type { PrepayUnit } from '../../domain/prepay/terms';
import { dateAt } from '../../domain/shared/calendar';
import { hasPassed, type Instant } from '../../domain/shared/time';
import { insertAdjustments, lockAdjustments } from '../../store/adjustment/adjustments-bulk';
import { saveAdjustment } from '../../store/adjustment/adjustments';
import { listOpenCycles, nextUnlockedCycle } from '../../store/billing/cycles';
import type { Transaction } from '../../store/db/database';
import { accepted } from '../support/accepted';
import type { Work } from '../record/recorder';

type Move = Pick<Work, 'trx' | 'scope' | 'request'>;

/**
 * Makes the items of entries whose billing date has come, each on the invoice of the cycle in which that lies, or of the
 * next one that is not locked. What no invoice is left for is billed by none, and goes on being ready for invoicing.
 */
export async function billEntries(
  { trx, request: { at, actor } }: Move,
  contract: Contract,
  entries: readonly EntryDraft[],
  unit: PrepayUnit,
): Promise<void> {
  const charged = entries.filter(isCharged);
  if (charged.length === 0) return;
  const open = await listOpenCycles(trx, contract);
  const items: Adjustment[] = [];
  for (const entry of charged) {
    const cycle = await cycleFor(trx, contract, open, entry.billingDate, at);
    if (!cycle) continue;
    const draft = itemOf(entry, contract, cycle, unit);
    // The contract has settled it, so nobody reviews it; of what it is for the ledger tells.
    const submit = { type: 'submit', actor, draft, autoApprove: true, byContract: true } as const;
    items.push(accepted(decideAdjustment(null, submit, at)).next);
  }
  await insertAdjustments(trx, items, actor);
}

async function cycleFor(
  trx: Transaction,
  contract: Contract,
  open: PaidCycle[],
  day: string,
  at: Instant,
): Promise<PaidCycle | undefined> {
  const today = dateAt(at, contract.timezone);
  const { currency } = contract.terms;
  const found = cycleForItem(
    open.filter((cycle) => cycle.currency === currency),
    { day, today },
    at,
  );
  const cycle = found ?? (await nextUnlockedCycle(trx, contract, { from: contract.startDate, at, currency }));
  // Locks that are still to come by now have to come first: it is tried again.
  if (cycle && !isUnlocked(cycle, at)) throw new Error(`Billing is behind: ${cycle.id} is to lock first.`);
  return cycle;
}

/** The item of an entry, as far as it can still be taken off: no invoice has it, and that of its cycle is not locked. */
export async function unbilledItem({ trx, scope, request }: Move, entryId: string): Promise<Unbilled> {
  const item = (await lockAdjustments(trx, scope, [entryId])).get(entryId);
  if (!item) return { item: null, isUnbilled: true };
  return { item, isUnbilled: item.status === 'approved' && !hasPassed(item.locksAt, request.at) };
}

export interface Unbilled {
  item: Adjustment | null;
  isUnbilled: boolean;
}

/** What it charges for has been taken back before any invoice has billed it. */
export async function takeOff(
  { trx, request: { at, actor } }: Move,
  item: Adjustment,
  reason: string | null,
): Promise<void> {
  const { next } = accepted(decideAdjustment(item, { type: 'withdraw', actor, reason }, at));
  await saveAdjustment(trx, next, actor);
}
