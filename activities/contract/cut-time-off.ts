import { lastDayOf } from '../../domain/billing/contract-cycle';
import type { Contract } from '../../domain/contract/contract';
import { endOfDay } from '../../domain/shared/calendar';
import { SYSTEM } from '../../domain/shared/lifecycle';
import type { Scope } from '../../domain/shared/scope';
import type { Instant } from '../../domain/shared/time';
import { decideTimeOff } from '../../domain/time-off/decide';
import type { TimeOff } from '../../domain/time-off/time-off';
import type { Transaction } from '../../store/db/database';
import { endAssignments } from '../../store/time-off/policies';
import {
  deleteUnpaidAfter,
  deleteUnpaidDays,
  moveUnpaidAfter,
  readBilled,
} from '../../store/time-off/unpaid-days';
import { listMovedSince, lockBeyond, saveTimeOff } from '../../store/time-off/time-off';
import type { Wake } from '../../workflows/messages';
import type { Work } from '../record/recorder';
import { accepted } from '../support/accepted';
import { wakeOfTimeOff } from '../support/wakes';

/** How a contract ends for its person, who is locked. */
export interface Leaving {
  reason: string;
  /** It was their last one. */
  hasLeft: boolean;
  /** The contract that goes on in its place. */
  successorId: string | null;
}

/** Nobody is off after the end (D-15). What lies across it is cut; where another contract goes on, all of it goes there. */
export async function cutTimeOff(work: Work, contract: Contract, leaving: Leaving): Promise<void> {
  const { trx, scope } = work;
  const lastDay = lastDayOf(contract);
  if (lastDay === null) return;
  const { hasLeft, successorId } = leaving;
  const beyond = await lockBeyond(trx, scope, contract, lastDay, hasLeft);
  if (successorId === null) {
    const billed = await readBilled(trx, beyond);
    for (const timeOff of beyond)
      await cut(work, contract.id, timeOff, {
        ...{ lastDay, reason: leaving.reason, isBilled: billed.has(timeOff.id) },
      });
  } else {
    for (const timeOff of beyond) if (timeOff.endDate > lastDay) await handOver(work, timeOff, successorId);
  }
  // Also of time off whose last day of work was before: a weekend after that is unpaid.
  await (successorId === null
    ? deleteUnpaidAfter(trx, contract.id, lastDay)
    : moveUnpaidAfter(trx, contract.id, lastDay, successorId));
  if (hasLeft) await endAssignments(trx, scope, contract.workerId, lastDay);
}

async function cut(
  { trx, request: { at }, append, wake }: Work,
  contractId: string,
  timeOff: TimeOff,
  { lastDay, ...how }: { lastDay: string; reason: string; isBilled: boolean },
): Promise<void> {
  const endsAt = endOfDay(lastDay, timeOff.timezone);
  const effect = { type: 'cut' as const, actor: SYSTEM, ...how, lastDay, endsAt };
  const { next, events } = accepted(decideTimeOff(timeOff, effect, at));
  if (next === timeOff) return;
  await saveTimeOff(trx, next);
  // Without a day of work left, the weekend before the end is not unpaid either.
  if (next.status === 'cancelled') await deleteUnpaidDays(trx, [next.id]);
  await append(events, contractId);
  wake.push(wakeOfTimeOff(next));
}

async function handOver(
  { trx, request: { at }, wake }: Work,
  timeOff: TimeOff,
  contractId: string,
): Promise<void> {
  const next = { ...timeOff, contractId, version: timeOff.version + 1, updatedAt: at };
  await saveTimeOff(trx, next);
  wake.push(wakeOfTimeOff(next));
}

/** What the end of a contract has moved, found again for a retry. */
export async function wakesOfTimeOff(
  trx: Transaction,
  scope: Scope,
  personId: string,
  since: Instant,
): Promise<Wake[]> {
  return (await listMovedSince(trx, scope, personId, since)).map(wakeOfTimeOff);
}
