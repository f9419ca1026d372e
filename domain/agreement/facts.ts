import { lastDayOf } from '../billing/contract-cycle';
import type { DatedTerms } from '../billing/dated-terms';
import type { Contract } from '../contract/contract';
import { addDays } from '../shared/calendar';
import { earliestDay, type CalendarDate } from '../shared/time';
import { periodAround } from './periods';

/** The last day as far as it is known: a signed successor will take its place, unless it ends before. */
export function lastKnownDay(
  contract: Pick<Contract, 'terminationDate' | 'endDate'>,
  successor: Pick<Contract, 'startDate'> | null | undefined,
): CalendarDate | null {
  const last = lastDayOf(contract);
  if (!successor) return last;
  const before = addDays(successor.startDate, -1);
  return last === null ? before : earliestDay(last, before);
}

/**
 * The first day of the periods that a charge may concern: of those in which any of the days lie. What was charged and used
 * before is settled for good, however long a contract goes on.
 */
export function concernedFrom(
  { startDate }: Pick<Contract, 'startDate'>,
  terms: readonly DatedTerms[],
  days: readonly CalendarDate[],
): CalendarDate | null {
  const agreement = terms.find(({ terms: each }) => each.agreement)?.terms.agreement;
  if (!agreement || days.length === 0) return null;
  const first = days.reduce(earliestDay);
  return periodAround(agreement.billingPeriod, startDate, first < startDate ? startDate : first).start;
}
