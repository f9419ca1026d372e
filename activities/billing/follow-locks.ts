import { takesWork } from '../../domain/adjustment/item-kind';
import { adjustmentApproval } from '../../domain/adjustment/lifecycle';
import type { Contract } from '../../domain/contract/contract';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { Instant } from '../../domain/shared/time';
import { keepVersions } from '../../store/adjustment/adjustments';
import { listMisdated, setAdjustmentAlarms } from '../../store/adjustment/adjustments-bulk';
import { updateMany } from '../../store/db/bulk';
import type { Transaction } from '../../store/db/database';
import { followSheets } from '../../store/work/work-sheets';
import type { Wake } from '../../workflows/messages';
import { wakeOfAdjustment, wakeOfSheet } from '../support/wakes';

/**
 * Items, and sheets of work, learn when the lock of their cycle moves, as it does when their contract ends there, or no
 * longer does. A new version, so that whoever decided by the old deadline decides again.
 */
export async function followLocks(trx: Transaction, contract: Contract, at: Instant): Promise<Wake[]> {
  const items = await followItems(trx, contract, at);
  const sheets = takesWork(contract.kind) ? await followSheets(trx, [contract.id], at) : [];
  return [...items, ...sheets.map(wakeOfSheet)];
}

async function followItems(trx: Transaction, contract: Contract, at: Instant): Promise<Wake[]> {
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
      id,
      locksAt,
      lateSince,
      version,
      updatedAt,
    })),
  );
  await keepVersions(
    trx,
    moved.map(({ id }) => id),
    SYSTEM,
  );
  await setAdjustmentAlarms(trx, moved);
  return moved.filter(adjustmentApproval.isWaiting).map(wakeOfAdjustment);
}
