import type { Amendment } from '../amendment/amendment';
import type { Contract } from '../contract/contract';
import type { Terms } from '../contract/terms';
import type { CurrencyChange } from '../recurring/other-currency';
import type { CalendarDate, Instant } from '../shared/time';
import type { DatedTerms } from './invoice';

/** An amendment that is to come: when the contract changes, and from which day the new terms apply. */
export interface PendingAmendment extends Pick<Amendment, 'id' | 'currency'> {
  effectiveAt: Instant;
  effectiveFrom: CalendarDate;
  changes: Partial<Terms>;
  /** Both have signed it; otherwise it is taken in as if they did at this moment. */
  isSigned: boolean;
}

/** The contract as it is once the amendments that have taken effect by then have changed its terms. */
export function contractAt(contract: Contract, amendments: PendingAmendment[], at: Instant): Contract {
  const effective = amendments.filter(({ effectiveAt }) => effectiveAt <= at);
  const terms = effective.reduce<Terms>((before, { changes }) => ({ ...before, ...changes }), contract.terms);
  return { ...contract, terms };
}

/** The versions there are, and those that the amendments will add. */
export function termsToCome(
  contract: Contract,
  versions: DatedTerms[],
  amendments: PendingAmendment[],
): DatedTerms[] {
  const coming = amendments.map(({ effectiveFrom }, index) => ({
    effectiveFrom,
    version: contract.termsVersion + index + 1,
    terms: amendments
      .slice(0, index + 1)
      .reduce<Terms>((before, { changes }) => ({ ...before, ...changes }), contract.terms),
  }));
  return [...versions, ...coming];
}

/** The currencies in which the amendments will have the contract paid. */
export function currencyChanges(amendments: PendingAmendment[]): CurrencyChange[] {
  return amendments.flatMap(({ effectiveFrom: from, changes: { currency } }) =>
    currency === undefined ? [] : [{ from, terms: { currency } }],
  );
}
