import { inScope } from '../../domain/shared/scope';
import { decideAdjustment } from '../../domain/adjustment/decide';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { Contract } from '../../domain/contract/contract';
import type { Instant } from '../../domain/shared/time';
import { workflowIdOf } from '../../domain/lifecycles';
import { keepVersions } from '../../store/adjustment/adjustments';
import {
  listMisdated,
  lockPending,
  saveReviewed,
  setAdjustmentAlarms,
} from '../../store/adjustment/adjustments-bulk';
import { updateMany } from '../../store/db/bulk';
import type { Calendar } from '../../store/billing/calendars';
import { type Transaction } from '../../store/db/database';
import { appendToMany } from '../../store/event/events-bulk';
import type { Wake } from '../../workflows/messages';
import { forfeitOffCycle } from '../payments/forfeit-off-cycle';

/** After its final cycle a contract has no invoice left: what is still pending is paid never (D-16). */
export async function forfeitPending(
  trx: Transaction,
  calendar: Calendar,
  contractIds: string[],
  at: Instant,
): Promise<Wake[]> {
  const items = await forfeitItems(trx, contractIds, at);
  const reason = 'Nobody approved it before the final invoice of its contract.';
  const offCycle = await forfeitOffCycle(trx, contractIds, { reason, at });
  const drafts = [...items.drafts, ...offCycle.drafts];
  if (drafts.length > 0)
    await appendToMany(trx, inScope(calendar), drafts, { actor: SYSTEM, at, commandId: null });
  return [...items.wake, ...offCycle.wake];
}

async function forfeitItems(trx: Transaction, contractIds: string[], at: Instant) {
  const forfeited = (await lockPending(trx, contractIds)).flatMap((item) => {
    const decision = decideAdjustment(item, { type: 'forfeit', actor: SYSTEM }, at);
    return decision.ok ? [decision.change] : [];
  });
  const rows = forfeited.map(({ next }) => next);
  const workflowIds = rows.map((row) => workflowIdOf('adjustmentApproval', row, row.id));
  await saveReviewed(trx, rows, workflowIds, SYSTEM);
  return {
    drafts: forfeited.map(({ next, events }) => ({ contractId: next.contractId, events })),
    wake: workflowIds.map((workflowId) => ({ workflowId, start: null })),
  };
}

/**
 * Items learn when the lock of their cycle moves, as it does when their contract ends there, or no longer does. A
 * new version, so that whoever decided by the old deadline decides again.
 */
export async function followLocks(trx: Transaction, contract: Contract, at: Instant): Promise<Wake[]> {
  const misdated = await listMisdated(trx, contract.id);
  if (misdated.length === 0) return [];
  const moved = misdated.map(({ cycleLocksAt, ...item }) => ({
    ...item,
    locksAt: cycleLocksAt,
    // A lock that moves away makes it timely again.
    lateSince: item.lateSince !== null && cycleLocksAt > at ? null : item.lateSince,
    version: item.version + 1,
    updatedAt: at,
  }));
  await updateMany(
    trx,
    'adjustments',
    moved.map(({ id, locksAt, lateSince, version, updatedAt }) => ({
      ...{ id, locksAt, lateSince, version, updatedAt },
    })),
  );
  await keepVersions(
    trx,
    moved.map(({ id }) => id),
    SYSTEM,
  );
  await setAdjustmentAlarms(trx, moved);
  return moved
    .filter(({ status }) => status === 'pending')
    .map((item) => ({
      workflowId: workflowIdOf('adjustmentApproval', item, item.id),
      start: { workflowType: 'adjustmentApproval', state: item },
    }));
}
