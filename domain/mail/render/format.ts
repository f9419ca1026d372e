import { exponentOf } from '../../shared/money';
import type { CalendarDate, Instant } from '../../shared/time';
import type { Locale } from '../locale';

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A decimal is formatted as it is written, digit by digit: no number in between could round it. */
export function formatAmount(
  locale: Locale,
  { amount, currency }: { amount: string; currency: string },
): string {
  if (!DECIMAL.test(amount)) throw new RangeError(`${amount} is not a decimal.`);
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(locale, {
    ...{ style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits },
  });
  return format.format(amount as `${number}`);
}

export function formatCount(locale: Locale, count: number): string {
  return new Intl.NumberFormat(locale).format(count);
}

export function formatDay(locale: Locale, day: CalendarDate): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}

export function formatPeriod(locale: Locale, [from, to]: readonly [CalendarDate, CalendarDate]): string {
  const noon = (day: CalendarDate) => new Date(`${day}T12:00:00Z`);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    noon(from),
    noon(to),
  );
}

/** In the zone, which is named: readers live in others. */
export function formatInstant(locale: Locale, at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
    ...{ timeZone, timeZoneName: 'short' },
  }).format(new Date(at));
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
