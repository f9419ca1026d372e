import { checkSettings } from '../contract/check-settings';
import type { Contract } from '../contract/contract';
import { changedFields, mergeTerms, type Terms } from '../contract/terms';
import { startOfDay } from '../shared/calendar';
import { RefusedError } from '../shared/errors';
import type { CalendarDate } from '../shared/time';
import type { Amendment } from './amendment';

/** New terms to agree on, and the day from which they are to apply. */
export interface WantedAmendment {
  terms: Partial<Terms>;
  effectiveDate: CalendarDate;
  message?: string;
}

export type Proposed = Pick<Amendment, 'changes' | 'currency' | 'effectiveDate' | 'effectiveAt' | 'message'>;

/** The fields that would really change, with their old and new values. Refuses terms that make no sense together. */
export function proposalOf(contract: Contract, wanted: WantedAmendment): Proposed {
  const { terms: before, timezone } = contract;
  const { terms, effectiveDate, message = null } = wanted;
  const merged = mergeTerms(contract, terms);
  if ('refusal' in merged) throw new RefusedError(merged.refusal);
  const after = merged.terms;
  checkSettings(after, terms);
  const changed = changedFields(before, terms);
  if (changed.length === 0) {
    throw new RefusedError({
      code: 'no_change',
      message: 'Every field has the value it has already. Send only fields that change.',
    });
  }
  return {
    changes: changed.map((field) => ({ field, old: before[field], new: after[field] })),
    currency: { old: before.currency, new: after.currency },
    effectiveDate,
    effectiveAt: startOfDay(effectiveDate, timezone),
    message,
  };
}
