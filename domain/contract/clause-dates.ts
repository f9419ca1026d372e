import {
  addDays,
  addMonths,
  daysBetween,
  endOfDay,
  isCalendarDate,
  monthsBetween,
  startOfDay,
  type Notice,
} from '../shared/calendar';
import type { CalendarDate } from '../shared/time';
import type { ClauseDates, Clauses, Indexation } from './clauses';
import type { Contract } from './contract';

type Dated = Pick<Contract, 'timezone' | 'startDate' | 'endDate'> & Clauses;

/** The instants that follow from the clauses, in the contract's zone. */
export function clauseDatesOf(contract: Dated): Required<ClauseDates> {
  return {
    renewalStopsUntil: stopsUntil(contract),
    nextIndexation: nextIndexationOf(contract, contract.startDate),
  };
}

function stopsUntil({ timezone, startDate, endDate, automaticRenewal }: Dated) {
  if (!automaticRenewal || endDate === null) return null;
  // There are no days for another term any more.
  if (!isCalendarDate(endOfNextTerm({ startDate, endDate }, automaticRenewal.term))) return null;
  return endOfDay(lastDayToStop(endDate, automaticRenewal.stopNotice), timezone);
}

/** The last day on which notice for the end date can be given: what is given later is for a day after it. */
function lastDayToStop(endDate: CalendarDate, notice: Notice | null): CalendarDate {
  if (notice === null) return endDate;
  if (notice.unit === 'days') return addDays(endDate, -notice.count);
  let day = addMonths(endDate, -notice.count);
  while (addMonths(addDays(day, 1), notice.count) <= endDate) day = addDays(day, 1);
  return day;
}

/** When the contract is indexed next, on the day or after it; null when it never is. */
export function nextIndexationOf(
  { timezone, indexation }: Pick<Dated, 'timezone' | 'indexation'>,
  from: CalendarDate,
): Required<ClauseDates>['nextIndexation'] {
  const date = indexation ? nextDay(indexation, from) : null;
  return date === null ? null : { date, at: startOfDay(date, timezone) };
}

function nextDay({ yearlyFrom, dates }: Indexation, from: CalendarDate): CalendarDate | null {
  const day =
    yearlyFrom === null ? [...dates].sort().find((each) => each >= from) : anniversaryFrom(yearlyFrom, from);
  return day !== undefined && isCalendarDate(day) ? day : null;
}

/** Of 29 February in other years, the last of February. */
function anniversaryFrom(first: CalendarDate, from: CalendarDate): CalendarDate {
  if (first >= from) return first;
  const years = Number(from.slice(0, 4)) - Number(first.slice(0, 4));
  const inYear = addMonths(first, 12 * years);
  return inYear >= from ? inYear : addMonths(first, 12 * (years + 1));
}

interface Term {
  startDate: CalendarDate;
  endDate: CalendarDate;
}

/** The last day of the term that follows, which begins on the day after the last one of this. */
export function endOfNextTerm(term: Term, length: 'same' | Notice): CalendarDate {
  const start = addDays(term.endDate, 1);
  return length === 'same' ? endOfSameTerm(term, start) : lastDayOfTerm(start, length);
}

/** A term of whole months is as many months again, date to date; any other is as many days (spec 6.18). */
export function endOfSameTerm({ startDate, endDate }: Term, start: CalendarDate): CalendarDate {
  const months = monthsBetween(startDate, addDays(endDate, 1));
  return months === null
    ? addDays(start, daysBetween(startDate, endDate))
    : lastDayOfTerm(start, { unit: 'months', count: months });
}

/** The last day of so long a time that begins on that day. */
export function lastDayOfTerm(start: CalendarDate, { unit, count }: Notice): CalendarDate {
  return unit === 'days' ? addDays(start, count - 1) : addDays(addMonths(start, count), -1);
}

/** The last day of the time for which nobody may end it; null where it is not agreed on. */
export function minimumTermEnds({
  startDate,
  minimumTerm,
}: Pick<Dated, 'startDate' | 'minimumTerm'>): CalendarDate | null {
  return minimumTerm ? lastDayOfTerm(startDate, minimumTerm) : null;
}
