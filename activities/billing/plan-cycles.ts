import { hasBegun, newCycle } from '../../domain/billing/cycle';
import { planOf, type CyclePlan } from '../../domain/billing/plan';
import { isInForce, type Contract } from '../../domain/contract/contract';
import type { Instant } from '../../domain/shared/time';
import { calendarFor, setCalendar } from '../../store/billing/calendars';
import { insertCycles, listPlannedCycles, replaceCycles, updateCycle } from '../../store/billing/cycles';
import { type Transaction } from '../../store/db/database';
import { newId } from '../../store/db/ids';
import type { Wake } from '../../workflows/messages';
import { billingWakes, calendarWakes } from '../support/billing-wakes';
import { followLocks } from './follow-locks';

/** Whether a change of the contract moves its cycles: it begins or ends, or is billed by other settings. */
export function movesCycles(before: Contract, after: Contract): boolean {
  if (isInForce(after) !== isInForce(before) || after.terminationDate !== before.terminationDate) return true;
  return isInForce(after) && after.termsVersion !== before.termsVersion;
}

/**
 * Keeps the contract's cycles in step with it: makes them when it becomes active, cuts them when its end comes
 * nearer, restores them when it moves away, and follows new settings from the next cycle on. Answers whom to wake: the
 * items whose deadlines have moved, and the calendars that now have something to do earlier.
 */
export async function planCycles(trx: Transaction, contract: Contract, at: Instant): Promise<Wake[]> {
  const calendarId = await calendarFor(trx, contract);
  await setCalendar(trx, contract, calendarId);
  const planned = await listPlannedCycles(trx, contract);
  await carryOut(trx, contract, calendarId, planOf(contract, planned, at));
  const wakes: Wake[] = await followLocks(trx, contract, at);
  return [...wakes, ...(await billingWakes(trx, contract, [{ calendarId }, ...planned]))];
}

/** Cycles that have begun stay in their calendars; the one to come goes with the contract to its present one. */
async function carryOut(
  trx: Transaction,
  contract: Contract,
  calendarId: string,
  { change, remove, add }: CyclePlan,
): Promise<void> {
  for (const { cycle, share } of change)
    await updateCycle(trx, cycle.id, hasBegun(cycle) ? share : { calendarId, ...share });
  if (remove) await replaceCycles(trx, remove.cycles, remove.heir);
  const added = add.map(({ share, openedAt }) => ({
    ...newCycle(newId(), contract, calendarId, share),
    openedAt,
  }));
  await insertCycles(trx, added);
}

/** The calendars that have cycles of the contract to come: what a retry wakes, to be sure. */
export async function wakesOfBilling(trx: Transaction, contract: Contract): Promise<Wake[]> {
  const planned = await listPlannedCycles(trx, contract);
  return calendarWakes(
    contract,
    planned.filter(({ status }) => status === 'open'),
  );
}
