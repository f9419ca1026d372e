import type { Terms } from '../contract/terms';
import type { CalendarDate } from '../shared/time';

interface Paid {
  terms: Pick<Terms, 'currency'>;
}

/** A currency in which the contract is paid from that day on. */
export interface CurrencyChange extends Paid {
  from: CalendarDate;
}

/** Whether a rule, or what it made, is in another currency than the contract is paid in. */
export function isInOtherCurrency({ currency }: { currency: string }, { terms }: Paid): boolean {
  return currency !== terms.currency;
}

/** Whether a change of the currency leaves no place for a rule, or for what it made, in that cycle. */
export function isOvertaken(
  given: { currency: string },
  { startsOn }: { startsOn: CalendarDate },
  changes: CurrencyChange[],
): boolean {
  return changes.some((change) => change.from <= startsOn && isInOtherCurrency(given, change));
}
