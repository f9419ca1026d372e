import { addDays, startOfDay } from '../shared/calendar';
import type { Contract } from '../contract/contract';
import { isContractTerminal } from '../contract/transitions';
import type { CalendarDate, Instant } from '../shared/time';
import { cycleFrom, fitCycle, lastDayOf, type ContractCycle } from './contract-cycle';
import { contractAt, type PendingAmendment } from './pending-amendments';
import type { CycleSettings } from './settings';

/** A cycle that has been generated: `status` is open until it has been locked. */
export interface KnownCycle extends ContractCycle {
  id: string;
  openedAt: Instant | null;
  status: string;
  settings: CycleSettings;
}

/** A cycle whose invoice is to come. `id` is null until it is generated. */
export interface CycleAhead extends ContractCycle {
  id: string | null;
  hasOpened: boolean;
}

/**
 * The next cycles to be locked: those that are open, and those to come as they will be generated, each by the
 * settings of the day on which it opens. `known` holds, in order, what is not locked and the last one there is.
 */
export function cyclesAhead(
  contract: Contract,
  known: KnownCycle[],
  amendments: PendingAmendment[],
  count: number,
): CycleAhead[] {
  const begun = known.filter(({ status, openedAt }) => status !== 'open' || openedAt !== null);
  const ahead: CycleAhead[] = begun
    .filter(({ status }) => status === 'open')
    .map((cycle) => ({ ...cycle, ...shareOf(contract, cycle), hasOpened: true }));
  let startsOn = ahead.at(-1)?.isFinal ? null : dayAfter(contract, begun.at(-1));
  while (startsOn !== null && ahead.length < count) {
    const share = cycleToCome(contract, amendments, startsOn);
    if (!share) break;
    const id = known.find((cycle) => cycle.startsOn === share.startsOn)?.id ?? null;
    ahead.push({ ...share, id, hasOpened: false });
    startsOn = share.isFinal ? null : addDays(share.endsOn, 1);
  }
  return ahead.slice(0, count);
}

/** A begun cycle ends with the contract where a renewal has yet to cut it. */
function shareOf(contract: Contract, cycle: KnownCycle): ContractCycle {
  const lastDay = lastDayOf(contract);
  const isCut = lastDay !== null && (lastDay < cycle.endsOn || (lastDay === cycle.endsOn && !cycle.isFinal));
  return isCut ? fitCycle(contract, cycle.settings, cycle.startsOn) : cycle;
}

/** The first day that no begun cycle covers; null when the contract has no more of them. */
function dayAfter(contract: Contract, last: KnownCycle | undefined): CalendarDate | null {
  if (last?.isFinal || isContractTerminal(contract.status)) return null;
  return last ? addDays(last.endsOn, 1) : contract.startDate;
}

/** What changes the contract at the very instant of the opening comes before it. */
function cycleToCome(
  contract: Contract,
  amendments: PendingAmendment[],
  startsOn: CalendarDate,
): ContractCycle | null {
  return cycleFrom(contractAt(contract, amendments, startOfDay(startsOn, contract.timezone)), startsOn);
}
