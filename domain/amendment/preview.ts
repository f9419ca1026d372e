import type { Contract } from '../contract/contract';
import type { Terms } from '../contract/terms';
import type { CalendarDate, Instant } from '../shared/time';
import { changedTerms, type Amendment } from './amendment';
import { effectIfSigned, type Effect, type FirstDay } from './effect';

/** What an amendment changes and from when, before anybody signs it, with the whole terms before and after. */
export interface AmendmentPreview extends Pick<
  Amendment,
  'contractId' | 'effectiveDate' | 'changes' | 'currency'
> {
  ifSignedNow: Effect;
  termsBefore: Terms;
  termsAfter: Terms;
}

export function previewOf(
  amendment: Pick<Amendment, 'changes' | 'currency' | 'effectiveDate' | 'effectiveAt'>,
  { id: contractId, terms }: Contract,
  now: Instant,
  today: CalendarDate,
  firstDay: FirstDay | null = null,
): AmendmentPreview {
  const { changes, currency, effectiveDate } = amendment;
  return {
    contractId,
    effectiveDate,
    changes,
    currency,
    ifSignedNow: effectIfSigned(amendment, now, today, firstDay),
    termsBefore: terms,
    termsAfter: { ...terms, ...changedTerms(changes) },
  };
}
