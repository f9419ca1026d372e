import type { Terms } from '../contract/terms';
import type { PricedItems } from '../space/priced-item';
import { addDays } from '../shared/calendar';
import { earliestDay, latest, type CalendarDate } from '../shared/time';
import type { BillingCycle } from './rate';

/** A version of the terms with the day from which it applies. */
export interface DatedTerms {
  effectiveFrom: CalendarDate;
  version: number;
  terms: Pick<
    Terms,
    'amount' | 'currency' | 'scale' | 'frequency' | 'cycleEndType' | 'cycleEnd' | 'firstPayment' | 'jobTitle'
  > &
    Partial<PricedItems & Pick<Terms, 'agreement'>>;
}

/** The contract's days in a cycle, inside the whole cycle of its calendar; all days inclusive. */
export interface BilledPeriod extends BillingCycle {
  startsOn: CalendarDate;
  endsOn: CalendarDate;
}

export interface TermsInForce extends DatedTerms {
  from: CalendarDate;
  to: CalendarDate;
}

/** The versions that apply in the contract's days, each from its day until the day before the next one's. */
export function termsBetween(
  terms: DatedTerms[],
  { startsOn, endsOn }: Pick<BilledPeriod, 'startsOn' | 'endsOn'>,
): TermsInForce[] {
  const ordered = byVersion(terms);
  return ordered.flatMap((each, index) => {
    // A later version counts from its day on, even where it is dated before the one it follows.
    const following = ordered.slice(index + 1).map(({ effectiveFrom }) => addDays(effectiveFrom, -1));
    const from = latest(each.effectiveFrom, startsOn);
    const to = following.reduce(earliestDay, endsOn);
    return from <= to ? [{ ...each, from, to }] : [];
  });
}

export function byVersion(terms: DatedTerms[]): DatedTerms[] {
  return [...terms].sort((a, b) => a.version - b.version);
}
