import type { Adjustment } from '../../domain/adjustment/adjustment';
import { movedEvent } from '../../domain/adjustment/events';
import type { PaidCycle } from '../../domain/billing/currency';
import type { BilledItem } from '../../domain/billing/invoice';
import { strandedAmong, type Stranded } from '../../domain/billing/stranded';
import type { Contract } from '../../domain/contract/contract';
import { applyItemsTo, lockItemsOfCycles } from '../../store/adjustment/adjustments-bulk';
import { listOpenCycles } from '../../store/billing/cycles';
import { moveRebilledPay, readRebilledPay, takeRebilledPay } from '../../store/billing/rebilled-pay';
import { billRemaining } from './bill-remaining';
import { followLocks } from './follow-locks';
import type { Move } from './plan-cycles';

type Found = Stranded<{ item: Adjustment; cycleId: string; currency: string }, PaidCycle>;

/**
 * After a change of the currency in which cycles of the contract are paid, or of its cycles: everything that is to be
 * billed is with a cycle in its own currency again, or billed (`domain/billing/stranded.ts`). A second run finds nothing
 * left to do.
 */
export async function landByCurrency(move: Move, contract: Contract): Promise<void> {
  const { trx, calendars, request, wake } = move;
  const cycles = await listOpenCycles(trx, contract);
  const ids = cycles.map(({ id }) => id);
  const items = (await lockItemsOfCycles(trx, ids)).filter(({ status }) => status === 'approved');
  const held = items.map((item) => ({
    item,
    cycleId: item.appliedCycleId ?? item.cycleId,
    currency: item.currency,
  }));
  const stranded = strandedAmong(cycles, held, request.at);
  for (const cycle of cycles)
    await moveItems(
      move,
      stranded.filter(({ heir }) => heir === cycle),
      cycle,
    );
  const alone = stranded.filter(({ heir }) => heir === null).map(({ held: { item } }) => item);
  const rebilled = await landRebilledPay(move, cycles);
  const calendarId = cycles[0]?.calendarId;
  if (calendarId !== undefined && alone.length + rebilled.length > 0) {
    await billRemaining(move, contract, { rebilled, items: alone, calendarId, isOver: false });
    calendars.push({ calendarId });
  }
  wake.push(...(await followLocks(trx, contract, request.at)));
}

async function moveItems({ trx, append }: Move, moved: Found[], heir: PaidCycle): Promise<void> {
  if (moved.length === 0) return;
  const items = moved.map(({ held }) => held.item);
  await applyItemsTo(
    trx,
    items.map(({ id }) => id),
    heir,
  );
  await append(
    items.map((item) => movedEvent(item, heir)),
    heir.contractId,
  );
}

/** Answers what no cycle bills any more. */
async function landRebilledPay({ trx, request }: Move, cycles: PaidCycle[]): Promise<BilledItem[]> {
  const ids = cycles.map(({ id }) => id);
  const held = [...(await readRebilledPay(trx, ids))].flatMap(([cycleId, each]) =>
    each.map((item) => ({ ...item, cycleId })),
  );
  const taken: BilledItem[] = [];
  // What a cycle holds in one currency goes one way.
  const seen = new Set<string>();
  for (const { held: each, heir } of strandedAmong(cycles, held, request.at)) {
    const { cycleId, currency } = each;
    if (seen.has(`${cycleId} ${currency}`)) continue;
    seen.add(`${cycleId} ${currency}`);
    if (heir) await moveRebilledPay(trx, cycleId, heir, []);
    else taken.push(...(await takeRebilledPay(trx, [cycleId], (pay) => pay.currency === currency)));
  }
  return taken;
}
