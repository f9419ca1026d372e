import type { CurrencyChange } from '../recurring/other-currency';
import type { CalendarDate } from '../shared/time';
import type { DatedTerms } from './dated-terms';
import type { Cycle } from './cycle';

/** From that day on a contract is paid in that currency, whatever an earlier one of the list says. */
export interface DatedCurrency {
  from: CalendarDate;
  currency: string;
}

/** What applies, and what amendments bring that are to come, as `currencyOf` reads it. */
export function currenciesToCome(terms: DatedTerms[], changes: CurrencyChange[]): DatedCurrency[] {
  const versions = [...terms].sort((a, b) => a.version - b.version);
  return [
    ...versions.map(({ effectiveFrom: from, terms: { currency } }) => ({ from, currency })),
    ...changes.map(({ from, terms: { currency } }) => ({ from, currency })),
  ];
}

/** A cycle with the currency of its invoice. */
export type PaidCycle = Cycle & { currency: string };

/** A cycle as it is read, with what its currency follows from. */
export type DatedCycle = Cycle & { currencies: DatedCurrency[] };

export function inCurrency({ currencies, ...cycle }: DatedCycle): PaidCycle {
  return { ...cycle, currency: currencyOf(currencies, cycle) };
}

/**
 * The currency in which the invoice of a cycle is: that of the terms on its first day, because a currency changes on
 * such a day only. `paid` is what applies or has been signed by both, in the order of its effect, and begins with the
 * contract's first terms.
 */
export function currencyOf(paid: DatedCurrency[], { startsOn }: Pick<Cycle, 'startsOn'>): string {
  const inForce = paid.findLast(({ from }) => from <= startsOn) ?? paid[0];
  if (!inForce) throw new Error('A contract has terms from its first day on.');
  return inForce.currency;
}
