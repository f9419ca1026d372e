import type { Adjustment } from '../../domain/adjustment/adjustment';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { isWork, kindOf } from '../../domain/adjustment/item-kind';
import type { Calendar } from '../../domain/billing/calendar';
import { workflowIdOf } from '../../domain/lifecycles';
import { SYSTEM } from '../../domain/shared/lifecycle';
import { inScope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { lockPending, saveReviewed } from '../../store/adjustment/adjustments-bulk';
import type { Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import { followSheets } from '../../store/work/work-sheets';
import type { Wake } from '../../workflows/messages';
import { forfeitOffCycle } from '../payments/forfeit-off-cycle';
import { wakeOfDecided, wakeOfSheet } from '../support/wakes';
import { forfeitTimeOff } from './forfeit-time-off';

/**
 * After its final cycle a contract has no invoice left, so what is still pending is never paid (D-16). `billed` are those
 * whose final cycle could be billed: what an exception is still to bill can take days off.
 */
export async function forfeitPending(
  trx: Transaction,
  calendar: Calendar,
  { ended: contractIds, billed }: { ended: string[]; billed: string[] },
  at: Instant,
): Promise<Wake[]> {
  const items = await forfeitItems(trx, contractIds, at);
  const reason = 'Nobody approved it before the final invoice of its contract.';
  const offCycle = await forfeitOffCycle(trx, contractIds, { reason, at });
  const timeOff = await forfeitTimeOff(trx, inScope(calendar), billed, at);
  const drafts = [...items.drafts, ...offCycle.drafts, ...timeOff.drafts];
  if (drafts.length > 0)
    await appendToMany(trx, inScope(calendar), drafts, { actor: SYSTEM, at, commandId: null });
  return [...items.wake, ...offCycle.wake, ...timeOff.wake];
}

/** The items of these contracts that nobody has reviewed. The caller tells of them, and wakes. */
export async function forfeitItems(trx: Transaction, contractIds: string[], at: Instant) {
  const forfeited = (await lockPending(trx, contractIds)).flatMap((item) => {
    const decision = decideAdjustment(item, { type: 'forfeit', actor: SYSTEM }, at);
    return decision.ok ? [decision.change] : [];
  });
  const rows = forfeited.map(({ next }) => next);
  const workflowIds = rows.map((row) => workflowIdOf('adjustmentApproval', row, row.id));
  await saveReviewed(trx, rows, workflowIds, SYSTEM);
  const isOfSheet = (row: Adjustment) => isWork(kindOf(row));
  const worked = new Set(rows.filter(isOfSheet).map(({ contractId }) => contractId));
  const sheets = worked.size > 0 ? await followSheets(trx, [...worked], at) : [];
  return {
    drafts: forfeited.map(({ next, events }) => ({ contractId: next.contractId, events })),
    wake: [...rows.filter((row) => !isOfSheet(row)).map(wakeOfDecided), ...sheets.map(wakeOfSheet)],
  };
}
