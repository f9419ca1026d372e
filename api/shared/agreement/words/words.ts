import type { Forms } from '../../../../domain/language/formats';
import type { AgreementTerms } from '../../../../domain/agreement/terms';
import type { Frequency, Scale, Terms, TermsField } from '../../../../domain/contract/terms';

/** All that an agreement says in one language, but for what its parties wrote themselves. */
export interface AgreementWords {
  /** What each field of the terms is called. */
  fields: Record<TermsField, string>;
  /** The price of an item between two days; `until` is null where it goes on. */
  priced(price: string, from: string, until: string | null): string;
  perScale: Record<Scale, string>;
  frequencies: Record<Frequency, string>;
  cycleEndTypes: Record<Terms['cycleEndType'], string>;
  dayOfMonth(day: number): string;
  paymentDueTypes: Record<Terms['paymentDueType'], string>;
  days: Forms;
  months: Forms;
  yes: string;
  no: string;
  none: string;
  /** Of a term that says nothing. */
  empty: string;
  /** No amount in the terms: the items carry the money. */
  perItem: string;
  insteadOfFirst(amount: string): string;
  /** `when` is how often; `due` when the invoice is to be paid. */
  billing(when: string, due: string): string;
  dueOnLastDay: string;
  /** `days` is how many, in words. */
  dueAfter(days: string): string;
  beforeWeekends: string;
  openEnded: string;
  /** How long the next term is, as a time or as long as this one. */
  anotherTerm(length: string | null): string;
  /** `more` is what is paid more in it; null where the pay stays. `until` is the last day on which it can be stopped. */
  renewed(term: string, more: string | null, until: string): string;
  indexedYearly(percentage: string, day: string): string;
  indexedOn(percentage: string, days: string): string;
  bound(length: string, day: string): string;
  /** Of an agreement with a client or a supplier. */
  agreement: {
    weeks: Forms;
    perPeriod(amount: string, length: string): string;
    billed: Record<AgreementTerms['billed'], string>;
    /** `unit` is what the parties call what is counted. */
    included(count: string, unit: string): string;
    beyond(price: string): string;
    atLeast(amount: string): string;
    unit: string;
    labour: Record<AgreementTerms['labour'], string>;
  };
  notSigned: string;
  signedAt(at: string): string;
  labels: {
    parties: string;
    /** The two sides of a contract that a client pays. */
    provider: string;
    buyer: string;
    counterparty: string;
    company: string;
    location: string;
    terms: string;
    timezone: string;
    pay: string;
    billing: string;
    notice: string;
    minimumTerm: string;
    automaticRenewal: string;
    indexation: string;
    documents: string;
    signatures: string;
    before: string;
    after: string;
  };
}
