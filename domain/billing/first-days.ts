import type { Contract } from '../contract/contract';
import { startOfDay } from '../shared/calendar';
import type { CalendarDate } from '../shared/time';
import { contractAt, type PendingAmendment } from './pending-amendments';
import { periodContaining } from './periods';
import { begunCycles, nextShare, shareAfter, type PlannedCycle } from './plan';

/** A contract with its cycles, and with the amendments that will have changed it by then. */
export interface Course {
  contract: Contract;
  /** What is not locked, in order, and the last one there is. */
  known: PlannedCycle[];
  amendments: PendingAmendment[];
}

/** Further ahead the cycles are those of the settings alone. */
const FAR = 400;
const FEW = 3;

/** The first days of the cycles that are not locked, in order. Each cycle begins by the settings of its day. */
function* firstDays({ contract, known, amendments }: Course): Generator<CalendarDate> {
  const contractOn = (day: CalendarDate) =>
    contractAt(contract, amendments, startOfDay(day, contract.timezone));
  for (const { cycle } of begunCycles(contract, known)) if (cycle.status === 'open') yield cycle.startsOn;
  let share = nextShare(contract, known, contractOn);
  for (let count = 0; share && count < FAR; count += 1) {
    yield share.startsOn;
    share = shareAfter(share, contractOn);
  }
}

export function isFirstDay(course: Course, day: CalendarDate): boolean {
  let last = day;
  for (const first of firstDays(course)) {
    if (first >= day) return first === day;
    last = first;
  }
  // None is left, or the day is further ahead than was looked.
  const { contract, amendments } = course;
  const then = contractAt(contract, amendments, startOfDay(day, contract.timezone));
  return last !== day && periodContaining(then.terms, day).start === day;
}

/** The first one on the day or after it; null when the contract has none any more. */
export function nextFirstDay(course: Course, from: CalendarDate): CalendarDate | null {
  for (const first of firstDays(course)) if (first >= from) return first;
  return null;
}

/** A few to choose from: those next to the day, none of them past. */
export function firstDaysNear(course: Course, day: CalendarDate, today: CalendarDate): CalendarDate[] {
  const near: CalendarDate[] = [];
  for (const first of firstDays(course)) {
    if (first < today) continue;
    if (first < day) near.length = 0;
    near.push(first);
    if (near.length === FEW) break;
  }
  return near;
}
