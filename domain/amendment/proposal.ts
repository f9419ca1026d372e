import { checkTerms } from '../contract/check-terms';
import { nextIndexationOf } from '../contract/clause-dates';
import type { Contract } from '../contract/contract';
import { mergeTerms } from '../contract/merge-terms';
import { raisable } from '../contract/raise';
import { differs, termsFieldNames, withChange, type Terms, type TermsField } from '../contract/terms';
import { startOfDay } from '../shared/calendar';
import { RefusedError } from '../shared/errors';
import type { CalendarDate, Instant } from '../shared/time';
import type { Amendment } from './amendment';

/** New terms to agree on, and the day from which they are to apply. */
export interface WantedAmendment {
  terms: Partial<Terms>;
  effectiveDate: CalendarDate;
  message?: string;
}

export type Proposed = Pick<Amendment, 'changes' | 'currency' | 'effectiveDate' | 'effectiveAt' | 'message'>;

/** The fields that would really change, with their old and new values. Refuses terms that make no sense together. */
export function proposalOf(contract: Contract, wanted: WantedAmendment, now: Instant): Proposed {
  const { terms: before, timezone } = contract;
  const { effectiveDate, message = null } = wanted;
  const terms = { ...wanted.terms, ...spentFirstPayment(contract, wanted) };
  checkTerms(withChange(before, terms), terms);
  const merged = mergeTerms(contract, terms);
  if ('refusal' in merged) throw new RefusedError(merged.refusal);
  const after = merged.terms;
  const kept = keptPrices(contract, wanted);
  const changed = termsFieldNames.filter((field) => differs(field, before, after) || kept.includes(field));
  if (changed.length === 0) {
    throw new RefusedError({
      code: 'no_change',
      message: 'Every field already has this value. Send only the fields that change.',
    });
  }
  return {
    changes: changed.map((field) => ({ field, old: before[field] ?? null, new: after[field] })),
    currency: { old: before.currency, new: after.currency },
    effectiveDate,
    // From the first day of a contract that has not begun: as soon as it is signed, so that it begins like that.
    effectiveAt:
      contract.status === 'signed' && effectiveDate === contract.startDate
        ? now
        : startOfDay(effectiveDate, timezone),
    message,
  };
}

/** Said for the day of an indexation, what is paid already is a change: it keeps that from happening. */
function keptPrices(contract: Contract, { terms, effectiveDate }: WantedAmendment): readonly TermsField[] {
  const named = raisable.filter((field) => terms[field] != null);
  const isIndexed = named.length > 0 && nextIndexationOf(contract, effectiveDate)?.date === effectiveDate;
  return isIndexed ? named : [];
}

/** The first payment is that of the first cycle; in the currency of later ones there is none to restate. */
function spentFirstPayment(
  { startDate, terms: { currency, firstPayment } }: Contract,
  { terms: wanted, effectiveDate }: WantedAmendment,
): Partial<Terms> {
  const changesCurrency = wanted.currency !== undefined && wanted.currency !== currency;
  const isSpent = changesCurrency && firstPayment !== null && effectiveDate > startDate;
  return isSpent && wanted.firstPayment === undefined ? { firstPayment: null } : {};
}
