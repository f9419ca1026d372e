import type { Item } from '../letter';
import type { Locale } from '../locale';
import type { Facts, RowName } from '../template';
import { formatAmount, formatDay, formatInstant, formatPeriod, quoted } from './format';
import { labels } from './labels';
import { oneLine } from './plain';

/** The item in words of the reader; what people wrote is made harmless here, and nowhere else. */
export function factsOf(locale: Locale, employer: string, item: Item): Facts {
  const { title, worker = '', zone = 'UTC', amount, what, number = '', day, period, until } = item;
  return {
    employer: oneLine(employer),
    worker: oneLine(worker),
    title: title === undefined ? '' : quoted(locale, oneLine(title)),
    amount: amount ? formatAmount(locale, amount) : '',
    what: what ? labels[locale].what[what] : '',
    outcome: item.outcome ?? 'approved',
    number: oneLine(number),
    day: day ? formatDay(locale, day) : '',
    period: period ? formatPeriod(locale, period) : '',
    until: until ? formatInstant(locale, until, zone) : '',
    url: oneLine(item.url ?? ''),
    note: item.note ?? '',
  };
}

/** What a row says; '' where there is nothing to say. */
export function valueOf(name: RowName, facts: Facts): string {
  switch (name) {
    case 'contract':
      return facts.title;
    case 'employer':
    case 'worker':
    case 'what':
    case 'amount':
    case 'period':
    case 'until':
      return facts[name];
    case 'invoice':
      return facts.number;
    case 'due':
    case 'payday':
    case 'start':
    case 'end':
    case 'lastDay':
    case 'effective':
      return facts.day;
    case 'locks':
    case 'retry':
      return facts.until;
    case 'address':
      return facts.url;
  }
}
