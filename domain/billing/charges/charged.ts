import type { Beginning } from '../contract-cycle';
import type { BilledPeriod, DatedTerms, TermsInForce } from '../dated-terms';
import type { UnpaidDay } from '../unpaid';

/** What the charges of a cycle follow from. */
export interface Charged {
  contract: Beginning;
  period: BilledPeriod;
  /** Every version of the terms. */
  terms: DatedTerms[];
  /** Those that apply in the contract's days of the cycle, each with its days. */
  inForce: TermsInForce[];
  /** That of the invoice, which all of `inForce` are in. */
  currency: string;
  /** Unpaid days off that the cycle takes off; see `unpaidDueIn`. */
  unpaid: readonly UnpaidDay[];
}
