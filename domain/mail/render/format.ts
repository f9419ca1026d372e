import { exponentOf } from '../../shared/money';
import type { CalendarDate, Instant } from '../../shared/time';
import type { Locale } from '../locale';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A formatter costs a hundred times what it does with one value, and there are few: languages, currencies, zones. */
function kept<Format>(make: (locale: Locale, of: string) => Format): (locale: Locale, of?: string) => Format {
  const known = new Map<string, Format>();
  return (locale, of = '') => {
    const key = `${locale}/${of}`;
    const format = known.get(key) ?? make(locale, of);
    known.set(key, format);
    return format;
  };
}

const amounts = kept((locale, currency) => {
  const digits = exponentOf(currency);
  return new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
});

const counts = kept((locale) => new Intl.NumberFormat(locale));
const days = kept((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const instants = kept(
  (locale, timeZone) =>
    new Intl.DateTimeFormat(locale, {
      ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
      ...{ timeZone, timeZoneName: 'short' },
    }),
);

/** A decimal is formatted as it is written, digit by digit: no number in between could round it. */
export function formatAmount(
  locale: Locale,
  { amount, currency }: { amount: string; currency: string },
): string {
  if (!DECIMAL.test(amount)) throw new RangeError(`${amount} is not a decimal.`);
  return amounts(locale, currency).format(amount as `${number}`);
}

export function formatCount(locale: Locale, count: number): string {
  return counts(locale).format(count);
}

const noon = (day: CalendarDate) => new Date(`${day}T12:00:00Z`);

export function formatDay(locale: Locale, day: CalendarDate): string {
  return days(locale).format(noon(day));
}

export function formatPeriod(locale: Locale, [from, to]: readonly [CalendarDate, CalendarDate]): string {
  return days(locale).formatRange(noon(from), noon(to));
}

/** In the zone, which is named: readers live in others. */
export function formatInstant(locale: Locale, at: Instant, timeZone: string): string {
  return instants(locale, timeZone).format(new Date(at));
}

const QUOTES: Record<Locale, readonly [string, string]> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«\u00A0', '\u00A0»'],
  es: ['«', '»'],
};

export function quoted(locale: Locale, text: string): string {
  const [open, close] = QUOTES[locale];
  return `${open}${text}${close}`;
}
