import { inScope, type Scope } from '../../domain/shared/scope';
import { cycleFrom, firstCycles, fitCycle } from '../../domain/billing/contract-cycle';
import { addDays, dateAt } from '../../domain/shared/calendar';
import { isInForce, type Contract } from '../../domain/contract/contract';
import type { Instant } from '../../domain/shared/time';
import { billingCycleId } from '../../domain/shared/workflow-ids';
import { calendarFor, setBillingAlarm, setCalendar } from '../../store/billing/calendars';
import {
  insertCycles,
  listPlannedCycles,
  newCycle,
  replaceCycles,
  updateCycle,
  type PlannedCycle,
} from '../../store/billing/cycles';
import { type Transaction } from '../../store/db/database';
import type { Wake } from '../../workflows/messages';
import { followLocks } from './settle-items';

/** Whether a change of the contract moves its cycles: it begins or ends, or is billed by other settings. */
export function movesCycles(before: Contract, after: Contract): boolean {
  if (isInForce(after) !== isInForce(before) || after.terminationDate !== before.terminationDate) return true;
  return isInForce(after) && after.termsVersion !== before.termsVersion;
}

/**
 * Keeps the contract's cycles in step with it: makes them when it becomes active, cuts them when its end comes
 * nearer, restores them when it moves away, and follows new settings from the next cycle on. What is locked is
 * history and stays. Answers the calendars that now wake earlier.
 */
export async function planCycles(trx: Transaction, contract: Contract, at: Instant): Promise<Wake[]> {
  const calendarId = await calendarFor(trx, contract);
  await setCalendar(trx, contract, calendarId);
  const planned = await listPlannedCycles(trx, contract);
  if (planned.length === 0) await begin(trx, contract, calendarId, at);
  else await revise(trx, contract, calendarId, planned);

  const wakes: Wake[] = await followLocks(trx, contract, at);
  for (const id of new Set([calendarId, ...planned.map((cycle) => cycle.calendarId)])) {
    const { isSooner } = await setBillingAlarm(trx, contract, id);
    if (isSooner) wakes.push(wakeOfCalendar(contract, id));
  }
  return wakes;
}

export function wakeOfCalendar(scope: Scope, calendarId: string): Wake {
  const state = { id: calendarId, ...inScope(scope) };
  return { workflowId: billingCycleId(scope, calendarId), start: { workflowType: 'billingCycle', state } };
}

/** The calendars that have cycles of the contract to come: what a retry wakes, to be sure. */
export async function wakesOfBilling(trx: Transaction, contract: Contract): Promise<Wake[]> {
  const planned = await listPlannedCycles(trx, contract);
  const open = planned.filter(({ status }) => status === 'open');
  return [...new Set(open.map((cycle) => cycle.calendarId))].map((id) => wakeOfCalendar(contract, id));
}

async function begin(trx: Transaction, contract: Contract, calendarId: string, at: Instant): Promise<void> {
  if (!isInForce(contract)) return;
  const shares = firstCycles(contract, dateAt(at, contract.timezone));
  await insertCycles(
    trx,
    shares.map((share) => ({
      ...newCycle(contract, calendarId, share),
      openedAt: share.opensAt <= at ? at : null,
    })),
  );
}

/** Begun cycles keep their own settings and only learn where the contract ends; those to come are made anew. */
async function revise(
  trx: Transaction,
  contract: Contract,
  calendarId: string,
  planned: PlannedCycle[],
): Promise<void> {
  const begun = planned.filter((cycle) => cycle.openedAt !== null || cycle.status !== 'open');
  const coming = planned.filter((cycle) => !begun.includes(cycle));
  let last = begun.at(-1);
  for (const cycle of begun.filter(({ status }) => status === 'open')) {
    const share = fitCycle(contract, cycle.settings, cycle.startsOn);
    await updateCycle(trx, cycle.id, share);
    if (cycle === last) last = { ...cycle, ...share };
  }
  if (!last) return;
  const share = last.isFinal ? null : cycleFrom(contract, addDays(last.endsOn, 1));
  const [next] = coming;
  if (!share) return replaceCycles(trx, coming, last);
  if (next) return updateCycle(trx, next.id, { calendarId, ...share });
  return insertCycles(trx, [newCycle(contract, calendarId, share)]);
}
