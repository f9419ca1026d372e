import type { Notice } from '../../../domain/shared/calendar';
import { hasItems } from '../../../domain/space/priced-item';
import type { AgreementTerms } from '../../../domain/agreement/terms';
import { termsFieldNames, type Terms, type TermsField } from '../../../domain/contract/terms';
import { itemsText } from './items';
import type { Language } from './language';

/** What one field of the terms says, read with the others; null where it says nothing. */
export function termText(field: TermsField, terms: Terms, language: Language): string | null {
  const { words, formats } = language;
  switch (field) {
    case 'amount':
      return amountText(terms, language);
    case 'resources':
    case 'plans':
    case 'oneOffPlans':
      return itemsText(field, terms, language);
    case 'scale':
      return words.perScale[terms.scale];
    case 'frequency':
      return words.frequencies[terms.frequency];
    case 'cycleEndType':
      return words.cycleEndTypes[terms.cycleEndType];
    case 'cycleEnd':
      return terms.cycleEndType === 'DAY_OF_MONTH'
        ? words.dayOfMonth(terms.cycleEnd)
        : formats.weekday(terms.cycleEnd);
    case 'paymentDueType':
      return words.paymentDueTypes[terms.paymentDueType];
    case 'paymentDueDays':
      return formats.plural(terms.paymentDueDays, words.days);
    case 'payBeforeWeekends':
      return terms.payBeforeWeekends ? words.yes : words.no;
    case 'firstPayment':
      return terms.firstPayment && words.insteadOfFirst(formats.money(terms.firstPayment, terms.currency));
    case 'firstPaymentDate':
      return terms.firstPaymentDate && formats.day(terms.firstPaymentDate);
    case 'agreement':
      return terms.agreement ? agreementText(terms.agreement, terms.currency, language) : null;
    case 'currency':
    case 'jobTitle':
    case 'seniority':
    case 'scopeOfWork':
    case 'specialClause':
      return terms[field] || null;
  }
}

function amountText(terms: Terms, language: Language): string | null {
  const { amount, currency, scale, agreement } = terms;
  const { words, formats } = language;
  if (amount === null) return hasItems(terms) ? null : words.perItem;
  const money = formats.money(amount, currency);
  if (!agreement) return `${money} ${words.perScale[scale]}`;
  return words.agreement.perPeriod(money, lengthText(agreement.billingPeriod, language));
}

function lengthText({ unit, count }: AgreementTerms['billingPeriod'], { words, formats }: Language): string {
  return formats.plural(count, unit === 'weeks' ? words.agreement.weeks : words.months);
}

/** What is agreed on beside the amount: when it is billed, what is included, what comes on top. */
function agreementText(agreement: AgreementTerms, currency: string, language: Language): string {
  const { words, formats } = language;
  const { includedUnits, unitPrice, minimumCharge, unitName, billed, labour } = agreement;
  const own = words.agreement;
  const money = (minor: string) => formats.money(minor, currency);
  return [
    own.billed[billed],
    own.labour[labour],
    includedUnits && own.included(includedUnits, unitName ?? own.unit),
    unitPrice && own.beyond(money(unitPrice)),
    minimumCharge && own.atLeast(money(minimumCharge)),
  ]
    .filter(Boolean)
    .join('; ');
}

/** How often, and when it is to be paid. */
export function billingText(terms: Terms, { words, formats }: Language): string {
  const { paymentDueType, paymentDueDays: days, payBeforeWeekends, frequency } = terms;
  const onLastDay = paymentDueType === 'WITHIN_MONTH' || days === 0;
  const due = onLastDay ? words.dueOnLastDay : words.dueAfter(formats.plural(days, words.days));
  return words.billing(
    words.frequencies[frequency],
    `${due}${payBeforeWeekends ? words.beforeWeekends : ''}`,
  );
}

export function noticeText(notice: Notice | null, { words, formats }: Language): string {
  return notice ? formats.plural(notice.count, words[notice.unit]) : words.none;
}

/** Texts that the parties wrote, which may be long. */
const written: readonly TermsField[] = ['scopeOfWork', 'specialClause'];

export const isWritten = (field: TermsField): boolean => written.includes(field);

/** Those of the fields that say something else, in the order in which fields are shown. */
export function changedFields(changed: readonly TermsField[]): TermsField[] {
  return termsFieldNames.filter((field) => changed.includes(field));
}
