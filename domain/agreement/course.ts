import { byVersion, termsBetween, type DatedTerms, type TermsInForce } from '../billing/dated-terms';
import { shareOf } from '../billing/proration';
import { daysBetween } from '../shared/calendar';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import type { NumberedPeriod } from './periods';

/** The days of a period on which the contract is in force; null where it is not on any. */
export interface Days {
  from: CalendarDate;
  to: CalendarDate;
}

/** Between which days a contract is billed; `lastDay` is null while no end is known. */
export interface Bounds {
  firstDay: CalendarDate;
  lastDay: CalendarDate | null;
}

export function daysIn({ start, end }: NumberedPeriod, { firstDay, lastDay }: Bounds): Days | null {
  const from = latest(start, firstDay);
  const to = lastDay === null ? end : earliestDay(end, lastDay);
  return from <= to ? { from, to } : null;
}

/**
 * What days of a period cost of an amount that is for a whole one: each day by the terms of that day, cut from the running
 * total of each, so that the days of a period add up to its amount however they are cut.
 */
export function costOf(
  versions: DatedTerms[],
  amountOf: (terms: DatedTerms['terms']) => string | null | undefined,
  period: NumberedPeriod,
  days: Days,
): bigint {
  const length = daysBetween(period.start, period.end) + 1;
  let sum = 0n;
  for (const { terms, from, to } of inForceOn(versions, days)) {
    const amount = amountOf(terms);
    if (amount == null) continue;
    sum += shareOf(
      BigInt(amount),
      daysBetween(period.start, from),
      daysBetween(period.start, to) + 1,
      length,
    );
  }
  return sum;
}

function inForceOn(versions: DatedTerms[], { from, to }: Days): TermsInForce[] {
  return termsBetween(versions, { startsOn: from, endsOn: to });
}

/** The terms of a day; before the first ones there are those. */
export function termsOn(versions: DatedTerms[], day: CalendarDate): DatedTerms['terms'] | undefined {
  const ordered = byVersion(versions);
  return (ordered.findLast(({ effectiveFrom }) => effectiveFrom <= day) ?? ordered[0])?.terms;
}
