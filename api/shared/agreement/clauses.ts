import { lastDayOfTerm } from '../../../domain/contract/clause-dates';
import type { Contract } from '../../../domain/contract/contract';
import { addDays, dateAt } from '../../../domain/shared/calendar';
import type { Language } from './language';
import { noticeText } from './terms';

/** What is agreed on about the time to come; null where nothing is. */
export function renewalText(contract: Contract, language: Language): string | null {
  const { words, formats } = language;
  const { automaticRenewal: renewal, renewalStopsUntil, timezone } = contract;
  if (!renewal || !renewalStopsUntil) return null;
  const term = words.anotherTerm(renewal.term === 'same' ? null : noticeText(renewal.term, language));
  const more = Number(renewal.percentage) === 0 ? null : percent(renewal.percentage);
  // It is said as the last day, which ends at that instant.
  const until = addDays(dateAt(renewalStopsUntil, timezone), -1);
  return words.renewed(term, more, formats.day(until));
}

export function indexationText({ indexation }: Contract, { words, formats }: Language): string | null {
  if (!indexation) return null;
  const { yearlyFrom, dates } = indexation;
  const percentage = percent(indexation.percentage);
  if (yearlyFrom !== null) return words.indexedYearly(percentage, formats.day(yearlyFrom));
  return words.indexedOn(percentage, dates.map((date) => formats.day(date)).join(', '));
}

export function minimumTermText({ startDate, minimumTerm }: Contract, language: Language): string | null {
  if (!minimumTerm) return null;
  const { words, formats } = language;
  const day = formats.day(lastDayOfTerm(startDate, minimumTerm));
  return words.bound(noticeText(minimumTerm, language), day);
}

/** The sign is said where it lowers. */
const percent = (decimal: string): string => `${decimal} %`;
