import { takesWork } from '../../domain/adjustment/item-kind';
import { hasBegun, newCycle, type Cycle } from '../../domain/billing/cycle';
import { planOf } from '../../domain/billing/plan';
import { isInForce, type Contract } from '../../domain/contract/contract';
import type { Instant } from '../../domain/shared/time';
import { calendarFor, setCalendar } from '../../store/billing/calendars';
import { insertCycles, listPlannedCycles, returnItems, updateCycle } from '../../store/billing/cycles';
import { type Transaction } from '../../store/db/database';
import { moveSheets } from '../../store/work/work-sheets';
import { newId } from '../../store/db/ids';
import type { Wake } from '../../workflows/messages';
import { calendarWakes } from '../support/billing-wakes';
import type { Work } from '../record/recorder';
import { followLocks } from './follow-locks';
import { landByCurrency } from './land-by-currency';
import { removeCycles } from './remove-cycles';

/** Whether a change of the contract moves its cycles: it begins or ends, or is billed by other settings. */
export function movesCycles(before: Contract, after: Contract): boolean {
  if (isInForce(after) !== isInForce(before) || after.terminationDate !== before.terminationDate) return true;
  return isInForce(after) && after.termsVersion !== before.termsVersion;
}

/** What has moved the contract: its transaction, its instant, whom it wakes, and how it tells of what follows from it. */
export type Move = Pick<Work, 'trx' | 'append' | 'wake' | 'calendars'> & { request: { at: Instant } };

/**
 * Keeps the contract's cycles in step with it: makes them when it becomes active, cuts them when its end comes
 * nearer, restores them when it moves away, and follows new settings from the next cycle on. Wakes the items whose
 * deadlines have moved, and names the calendars whose next step may be another one now.
 */
export async function planCycles(move: Move, contract: Contract): Promise<void> {
  const { trx, wake, calendars } = move;
  const { at } = move.request;
  const calendarId = await calendarFor(trx, contract);
  await setCalendar(trx, contract, calendarId);
  const planned = await listPlannedCycles(trx, contract);
  const { change, remove, add } = planOf(contract, planned, at);
  // Cycles that have begun stay in their calendars; the one to come goes with the contract to its present one.
  for (const { cycle, share } of change)
    await updateCycle(trx, cycle.id, hasBegun(cycle) ? share : { calendarId, ...share });
  if (remove) await removeCycles(move, contract, remove);
  const added = add.map(({ share, openedAt }) => ({
    ...newCycle(newId(), contract, calendarId, share),
    openedAt,
  }));
  await insertCycles(trx, added);
  // One that only begins has had nothing moved, however many cycles it gets.
  if (planned.length > 0 && added.length > 0) {
    for (const cycle of added) {
      await returnItems(trx, cycle);
      if (takesWork(contract.kind)) await moveSheets(trx, cycle);
    }
    await landByCurrency(move, contract);
  }
  wake.push(...(await followLocks(trx, contract, at)));
  calendars.push({ calendarId }, ...planned.filter(isOpen));
}

function isOpen({ status }: Cycle): boolean {
  return status === 'open';
}

/** The calendars that have cycles of the contract to come: what a retry wakes, to be sure. */
export async function wakesOfBilling(trx: Transaction, contract: Contract): Promise<Wake[]> {
  const planned = await listPlannedCycles(trx, contract);
  return calendarWakes(contract, planned.filter(isOpen));
}
