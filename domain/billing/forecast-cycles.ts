import { startOfDay } from '../shared/calendar';
import type { Contract } from '../contract/contract';
import type { Terms } from '../contract/terms';
import type { CalendarDate } from '../shared/time';
import type { ContractCycle } from './contract-cycle';
import { contractAt, type PendingAmendment } from './pending-amendments';
import { begunCycles, nextShare, shareAfter, type PlannedCycle } from './plan';

/** A cycle whose invoice is to come. `id` is null until it is generated. */
export interface CycleAhead extends ContractCycle {
  frequency: Terms['frequency'];
  id: string | null;
  status: 'open';
  hasOpened: boolean;
}

/**
 * The next cycles to be locked: those that are open, and those to come as they will be generated, each by the
 * settings of the day on which it opens. `known` holds, in order, what is not locked and the last one there is.
 */
export function cyclesAhead(
  contract: Contract,
  known: PlannedCycle[],
  amendments: PendingAmendment[],
  count: number,
): CycleAhead[] {
  // What changes the contract at the very instant of an opening comes before it.
  const contractOn = (day: CalendarDate) =>
    contractAt(contract, amendments, startOfDay(day, contract.timezone));
  // An amendment may still say when the first invoice is due; it does so before that is locked.
  const ahead = known
    .flatMap((cycle) => begunCycles(contractAt(contract, amendments, cycle.locksAt), [cycle]))
    .filter(({ cycle }) => cycle.status === 'open')
    .map(({ cycle, share }): CycleAhead => {
      const { frequency } = cycle.settings;
      return { ...share, frequency, id: cycle.id, status: 'open', hasOpened: true };
    });
  let share = nextShare(contract, known, contractOn);
  while (share && ahead.length < count) {
    const { startsOn } = share;
    const id = known.find((cycle) => cycle.startsOn === startsOn)?.id ?? null;
    const { frequency } = contractOn(startsOn).terms;
    ahead.push({ ...share, frequency, id, status: 'open', hasOpened: false });
    share = shareAfter(share, contractOn);
  }
  return ahead.slice(0, count);
}
