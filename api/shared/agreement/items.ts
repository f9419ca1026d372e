import type { Terms } from '../../../domain/contract/terms';
import type { ItemField, PricedItem, PriceStep } from '../../../domain/space/priced-item';
import type { Language } from './language';

/** What is let or sold, an item a line, with its prices in the order of their days. */
export function itemsText(field: ItemField, terms: Terms, language: Language): string | null {
  const items = terms[field] ?? [];
  return items.length === 0 ? null : items.map((item) => itemText(item, terms, language)).join('\n');
}

function itemText({ name, count, steps }: PricedItem, terms: Terms, { words, formats }: Language): string {
  const many = count === 1 ? name : `${name} × ${formats.count(count)}`;
  const ordered = [...steps].sort((a, b) => (a.startDate < b.startDate ? -1 : 1));
  return formats.labelled(many, ordered.map((step) => stepText(step, terms, { words, formats })).join('; '));
}

function stepText(
  { startDate, endDate, price }: PriceStep,
  { currency }: Terms,
  { words, formats }: Pick<Language, 'words' | 'formats'>,
): string {
  const until = endDate === null ? null : formats.day(endDate);
  return words.priced(formats.money(price, currency), formats.day(startDate), until);
}
