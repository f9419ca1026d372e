import { hasBegun } from '../billing/cycle';
import { nextShare, type PlannedCycle } from '../billing/plan';
import type { ContractCycle } from '../billing/contract-cycle';
import { isInForce, type Contract } from '../contract/contract';
import type { RecurringRule } from '../recurring/recurring';
import { ruleNext } from '../recurring/due';
import { byEmployer, type ScheduleEntry } from './entry';

/** Openings and locks of the cycles that there are: those that are open, and the next. */
export function cycleEntries(cycles: PlannedCycle[]): ScheduleEntry[] {
  return cycles.filter(({ status }) => status === 'open').flatMap(ofCycle);
}

/** The days and the lock are those of the calendar; what the invoice bills can be changed until then. */
function ofCycle(cycle: PlannedCycle): ScheduleEntry[] {
  const { id, startsOn, endsOn, opensAt, locksAt, isFinal } = cycle;
  const shared = { subject: { type: 'cycle', id }, assumed: null, undo: null } as const;
  const days = `${startsOn} to ${endsOn}`;
  const lock: ScheduleEntry = {
    ...{ ...shared, kind: 'cycle_lock', at: locksAt },
    then: `the invoice of ${days} is issued${isFinal ? ', the last one of the contract' : ''}; nothing changes it afterwards`,
  };
  if (hasBegun(cycle)) return [lock];
  return [{ ...shared, kind: 'cycle_opening', at: opensAt, then: `the cycle of ${days} opens` }, lock];
}

/** The next cycle that opens, with its id where it is there already. */
export function nextOpening(
  contract: Contract,
  cycles: PlannedCycle[],
): (Pick<ContractCycle, 'startsOn' | 'opensAt'> & { id: string | null }) | null {
  if (!isInForce(contract)) return null;
  const share = nextShare(contract, cycles);
  if (!share) return null;
  const { startsOn, opensAt } = share;
  return { startsOn, opensAt, id: cycles.find((cycle) => cycle.startsOn === startsOn)?.id ?? null };
}

/** What it makes in the next cycle that opens. Deleted by then it makes nothing more. */
export function ruleEntry(rule: RecurringRule, { opensAt }: Pick<ContractCycle, 'opensAt'>): ScheduleEntry {
  const { id } = rule;
  return {
    ...{ kind: 'recurring_adjustment', at: opensAt, subject: { type: 'recurring_adjustment', id } },
    then: ruleNext(rule)?.then ?? 'an instance is made',
    assumed: null,
    undo: byEmployer('deleteRule', opensAt),
  };
}
