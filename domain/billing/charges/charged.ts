import type { AgreementFacts } from '../../agreement/due-charges';
import type { Used } from '../../agreement/usage';
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
  /** Of an agreement: what earlier invoices have charged, and the units that this one bills. */
  agreement: AgreementFacts | null;
  used: readonly Used[];
}
