import type { EventDraft } from '../events/event';
import { assertNever } from '../shared/errors';
import { formatMoney } from '../shared/money';
import type { PrepayNews } from './account';
import type { EntryDraft } from './entry';
import { formatHours } from './hours';
import type { PrepayTerms, PrepayUnit } from './terms';

interface Told {
  unit: PrepayUnit;
  currency: string;
  terms: PrepayTerms;
}

/** So much of the unit, as the world reads it. */
export function formatQuantity(
  quantity: string,
  { unit, currency }: Pick<Told, 'unit' | 'currency'>,
): string {
  return unit === 'hours' ? formatHours(quantity) : formatMoney({ minor: quantity, currency });
}

/** What is told of a move. */
export function prepayEvent(news: PrepayNews, by: Told): EventDraft {
  const { unit, currency } = by;
  const standing = { unit, currency, balance: formatQuantity(news.balance, by) };
  const money = (minor: string) => formatMoney({ minor, currency });
  const charge = (entry: EntryDraft) => (entry.charge === null ? null : money(entry.charge));
  const of = (entry: EntryDraft) => ({
    ...standing,
    ...{ entry_id: entry.id, date: entry.date },
    ...{ hours: formatHours(entry.hours), amount: money(entry.amount) },
  });
  const { type } = news;
  switch (type) {
    case 'prepay.threshold_reached': {
      const threshold = formatQuantity(by.terms.topUp?.threshold ?? '0', by);
      return { type, payload: { ...standing, threshold } };
    }
    case 'prepay.exhausted':
      return { type, payload: standing };
    case 'prepay.purchased':
    case 'prepay.charged':
    case 'prepay.topped_up': {
      const { expiresOn: expires_on, billingDate: billing_date } = news.entry;
      return { type, payload: { ...of(news.entry), expires_on, billing_date } };
    }
    case 'prepay.consumed': {
      const uncovered = formatQuantity(news.entry.uncovered, by);
      return { type, payload: { ...of(news.entry), uncovered, charge: charge(news.entry) } };
    }
    case 'prepay.deducted':
      return { type, payload: of(news.entry) };
    case 'prepay.expired':
      return { type, payload: { ...of(news.entry), of_entry_id: news.entry.ofEntryId! } };
    case 'prepay.reversed': {
      const { ofEntryId, description: reason } = news.entry;
      const taking = { ...of(news.entry), of_entry_id: ofEntryId! };
      return { type, payload: { ...taking, charge: charge(news.entry), reason } };
    }
    default:
      return assertNever(type);
  }
}
