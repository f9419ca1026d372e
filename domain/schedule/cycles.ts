import type { Amendment } from '../amendment/amendment';
import { pendingAmendments } from '../billing/amendments-ahead';
import { nextShare, type PlannedCycle } from '../billing/plan';
import { cyclesAhead, type CycleAhead } from '../billing/forecast-cycles';
import { isInForce, type Contract } from '../contract/contract';
import { isAlwaysBilled } from '../contract/kinds';
import { finalLockOf, type ContractCycle } from '../billing/contract-cycle';
import type { Instant } from '../shared/time';
import type { RecurringRule } from '../recurring/recurring';
import { ruleNext } from '../recurring/due';
import { byEmployer, type ScheduleEntry } from './entry';

/** A cycle that is there, as it will be locked. */
export type CycleToLock = CycleAhead & { id: string };

/**
 * Those of a contract's cycles that will be locked, as the forecast has them: a signed successor and signed amendments
 * may give them other days and instants than are stored. `contract` is the one that its successor has ended.
 */
export function cyclesToLock(
  { contract, cycles, now }: { contract: Contract; cycles: PlannedCycle[]; now: Instant },
  amendments: Amendment[],
): CycleToLock[] {
  const signed = pendingAmendments({ contract, known: cycles, now }, amendments, { includeUnsigned: false });
  const open = cycles.filter(({ status }) => status === 'open');
  return cyclesAhead(contract, cycles, signed, open.length).flatMap((cycle) =>
    cycle.id === null ? [] : [{ ...cycle, id: cycle.id }],
  );
}

/** Until when what waits for a review has to be approved. */
export interface ReviewEnds {
  /** What is meant for one of the open cycles; what a successor leaves no cycle goes to the last. */
  locks: Map<string, Instant>;
  /** The last lock of the contract, at which nothing can be approved any more; null while no end is known. */
  last: Instant | null;
}

export function reviewEnds(
  { ending, cycles }: { ending: Contract; cycles: PlannedCycle[] },
  toLock: CycleToLock[],
): ReviewEnds {
  const own = new Map(toLock.map(({ id, locksAt }) => [id, locksAt]));
  const final = toLock.at(-1);
  const open = cycles.filter(({ status }) => status === 'open');
  return {
    locks: new Map(open.map(({ id, locksAt }) => [id, own.get(id) ?? final?.locksAt ?? locksAt])),
    last: final?.isFinal ? final.locksAt : finalLockOf(ending),
  };
}

/** Openings and locks of the cycles that there are: those that are open, and the next. */
export function cycleEntries(cycles: CycleToLock[], contract: Pick<Contract, 'kind'>): ScheduleEntry[] {
  return cycles.flatMap((cycle) => ofCycle(cycle, isAlwaysBilled(contract)));
}

/** The days and the lock are those of the calendar; what the invoice bills can be changed until then. */
function ofCycle(cycle: CycleToLock, isBilled: boolean): ScheduleEntry[] {
  const { id, startsOn, endsOn, opensAt, locksAt, isFinal, hasOpened } = cycle;
  const shared = { subject: { type: 'cycle', id }, assumed: null, undo: null } as const;
  const days = `${startsOn} to ${endsOn}`;
  const lock: ScheduleEntry = {
    ...{ ...shared, kind: 'cycle_lock', at: locksAt },
    then: `the invoice of ${days} is issued${isFinal ? ', the last one of the contract' : ''}${isBilled ? '' : ', if there is anything to bill'}; nothing changes it afterwards`,
  };
  if (hasOpened) return [lock];
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
