import type { Notice } from '../../../domain/shared/calendar';
import { hasItems } from '../../../domain/space/priced-item';
import { termsFieldNames, type Terms, type TermsField } from '../../../domain/contract/terms';
import { itemsText } from './items';
import type { Language } from './language';

/** What one field of the terms says, read with the others; null where it says nothing. */
export function termText(field: TermsField, terms: Terms, language: Language): string | null {
  const { words, formats } = language;
  switch (field) {
    case 'amount':
      return terms.amount === null
        ? hasItems(terms)
          ? null
          : words.perItem
        : `${formats.money(terms.amount, terms.currency)} ${words.perScale[terms.scale]}`;
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
    case 'currency':
    case 'jobTitle':
    case 'seniority':
    case 'scopeOfWork':
    case 'specialClause':
      return terms[field] || null;
  }
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
