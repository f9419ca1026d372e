import type { Contract } from '../contract/contract';
import { addHours, latest, type CalendarDate, type Instant } from '../shared/time';
import { addDays, dateAt, endOfDay, startOfDay } from '../shared/calendar';
import { cycleContaining, dueDateOf, overdueFrom } from './calendar-cycle';
import { LAST_DAY, type CycleSettings } from './settings';

/** A contract's share of a cycle, as it is stored when it is generated. */
export interface ContractCycle {
  periodStart: CalendarDate;
  periodEnd: CalendarDate;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  opensAt: Instant;
  closesAt: Instant;
  locksAt: Instant;
  dueDate: CalendarDate;
  overdueAt: Instant;
  isFinal: boolean;
}

/** Review time that the last cycle of a contract has after its end (D-16). */
export const FINAL_REVIEW_HOURS = 72;

export function settingsOf(contract: Contract): CycleSettings {
  const { frequency, cycleEndType, cycleEnd, paymentDueType, paymentDueDays, payBeforeWeekends } =
    contract.terms;
  const { timezone, lockOffsetHours } = contract;
  return {
    frequency,
    cycleEndType,
    // It ends with the month whatever is said; said differently it would be another calendar with the same days.
    cycleEnd: frequency === 'calendar_month' ? LAST_DAY : cycleEnd,
    paymentDueType,
    paymentDueDays,
    payBeforeWeekends,
    timezone,
    lockOffsetHours,
  };
}

/** Every cycle from the first day on that is billed to the one that `today` lies in, and the one after it. */
export function firstCycles(contract: Contract, today: CalendarDate): ContractCycle[] {
  const cycles: ContractCycle[] = [];
  let next = cycleFrom(contract, firstDayOf(contract));
  while (next) {
    cycles.push(next);
    next = next.startsOn > today ? null : followingCycle(contract, next.endsOn);
  }
  return cycles;
}

/** The cycle that follows the one that ends on that day; null when the contract has ended by then. */
export function followingCycle(contract: Contract, endsOn: CalendarDate): ContractCycle | null {
  return cycleFrom(contract, addDays(endsOn, 1));
}

/** The contract's share of the cycle that the day lies in, from that day on; null when it has ended by then. */
export function cycleFrom(contract: Contract, startsOn: CalendarDate): ContractCycle | null {
  const lastDay = lastDayOf(contract);
  if (lastDay !== null && startsOn > lastDay) return null;
  return fitCycle(contract, settingsOf(contract), startsOn);
}

/**
 * The share from that day on under these settings. Where the contract ends inside, its share ends with it and is
 * locked after a review time (D-16).
 */
export function fitCycle(contract: Contract, settings: CycleSettings, startsOn: CalendarDate): ContractCycle {
  const whole = cycleContaining(settings, startsOn);
  const lastDay = lastDayOf(contract);
  const isFinal = lastDay !== null && lastDay <= whole.end;
  const endsOn = isFinal ? lastDay : whole.end;
  const closesAt = isFinal ? endOf(contract, endsOn) : whole.closesAt;
  const locksAt = isFinal ? finalLock(closesAt, settings) : whole.locksAt;
  // The first invoice may have a day of its own on which it is due.
  const firstDate = isFirst(contract, startsOn) ? contract.terms.firstPaymentDate : null;
  const dueDate =
    firstDate ?? (isFinal ? finalDueDate(settings, whole.end, { endsOn, locksAt }) : whole.dueDate);
  return {
    periodStart: whole.start,
    periodEnd: whole.end,
    startsOn,
    endsOn,
    opensAt: startOfDay(startsOn, contract.timezone),
    closesAt,
    locksAt,
    dueDate,
    overdueAt: overdueFrom(dueDate, locksAt, contract.timezone),
    isFinal,
  };
}

/** The final cycle has a review time of its own, but never locks before the one it follows. */
function finalLock(closesAt: Instant, { lockOffsetHours }: Pick<CycleSettings, 'lockOffsetHours'>): Instant {
  return addHours(closesAt, Math.max(FINAL_REVIEW_HOURS, lockOffsetHours));
}

/** When the last invoice of the contract locks; null while no end is known. */
export function finalLockOf(contract: Contract): Instant | null {
  const lastDay = lastDayOf(contract);
  return lastDay === null ? null : finalLock(endOf(contract, lastDay), contract);
}

/**
 * Days to pay are counted from the last day that is billed, which ends the contract, not from that of a cycle which
 * nobody works to the end; the last day of the month, or of whatever the cycle is, is the same for everybody. Locked
 * after a review time, the invoice is never due before the day on which it is issued.
 */
function finalDueDate(
  settings: CycleSettings,
  wholeEnd: CalendarDate,
  { endsOn, locksAt }: Pick<ContractCycle, 'endsOn' | 'locksAt'>,
): CalendarDate {
  const end = settings.paymentDueType === 'REGULAR' ? endsOn : wholeEnd;
  return latest(dueDateOf(settings, end), dateAt(locksAt, settings.timezone));
}

/** What says on which day the billing of a contract begins. */
export type Beginning = Pick<Contract, 'startDate' | 'billsFrom'>;

/** Whether the contract's cycles, and so its invoices, begin with the one that starts on that day. */
export function isFirst(contract: Beginning, startsOn: CalendarDate): boolean {
  return startsOn === firstDayOf(contract);
}

/** The first day that the contract bills. */
export function firstDayOf({ startDate, billsFrom }: Beginning): CalendarDate {
  return billsFrom ?? startDate;
}

/** The last day on which the contract is, or will be, in force; null while no end is known. */
export function lastDayOf({
  terminationDate,
  endDate,
}: Pick<Contract, 'terminationDate' | 'endDate'>): CalendarDate | null {
  return terminationDate ?? endDate;
}

function endOf({ terminatesAt, timezone }: Contract, lastDay: CalendarDate): Instant {
  return terminatesAt ?? endOfDay(lastDay, timezone);
}
