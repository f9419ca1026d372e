import { exponentOf, formatMoney } from '../shared/money';
import type { CalendarDate, Instant } from '../shared/time';
import type { Locale } from './locale';

/** As the texts of each run. */
export const directionOf: Record<Locale, 'ltr' | 'rtl'> = { en: 'ltr', de: 'ltr', fr: 'ltr', es: 'ltr' };

interface Habits {
  /** English days are written so that nobody takes them for the months. */
  tag: string;
  /** Between the first and the last day of a period. */
  to: string;
  quotes: readonly [string, string];
  colon: string;
}

const habits: Record<Locale, Habits> = {
  en: { tag: 'en-GB', to: ' to ', quotes: ['“', '”'], colon: ':' },
  de: { tag: 'de', to: ' bis ', quotes: ['„', '“'], colon: ':' },
  fr: { tag: 'fr', to: ' au ', quotes: ['«\u00A0', '\u00A0»'], colon: '\u00A0:' },
  es: { tag: 'es', to: ' al ', quotes: ['«', '»'], colon: ':' },
};

/** The forms that a noun and its verb take beside a number; `#` stands for that. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** How amounts, days and numbers are written in a language, in mails and on pages alike. */
export interface Formats {
  /** With the code of the currency, since several share a sign; exact, however large. */
  money(minor: string, currency: string): string;
  /** The same of a decimal, as events write it. */
  amount(of: { amount: string; currency: string }): string;
  count(number: number): string;
  plural(number: number, forms: Forms): string;
  day(date: CalendarDate): string;
  /** From the first day to the last one. */
  period(from: CalendarDate, to: CalendarDate): string;
  /** Day and time in a zone, with its name: readers live in others. */
  instant(at: Instant, zone: string): string;
  /** 1 is Monday. */
  weekday(number: number): string;
  size(bytes: number): string;
  list(parts: readonly string[]): string;
  quoted(text: string): string;
  labelled(label: string, value: string): string;
}

const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const DECIMAL = /^-?\d+(\.\d+)?$/;
const longDay = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/** A formatter costs a hundred times what it does with one value, and there are few: currencies, zones. */
function kept<Format>(make: (of: string) => Format): (of: string) => Format {
  const known = new Map<string, Format>();
  return (of) => {
    const format = known.get(of) ?? make(of);
    known.set(of, format);
    return format;
  };
}

export function formatsOf(locale: Locale): Formats {
  const { tag, to, quotes, colon } = habits[locale];
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const [day, weekday] = [inUtc(longDay), inUtc({ weekday: 'long' })];
  const [number, plurals] = [new Intl.NumberFormat(tag), new Intl.PluralRules(tag)];
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const instants = kept((timeZone) => new Intl.DateTimeFormat(tag, { ...longDay, ...clock, timeZone }));
  const amounts = kept((currency) => {
    const digits = exponentOf(currency);
    const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(tag, {
      ...{ style: 'currency', currency, currencyDisplay: 'code', ...decimals },
    });
  });
  const written = (parts: readonly Intl.DateTimeFormatPart[]) =>
    parts.map((part) => asWritten(locale, part)).join('');
  // Digit by digit: no number in between could round it.
  const amount = (decimal: string, currency: string) => {
    if (!DECIMAL.test(decimal)) throw new RangeError(`${decimal} is not a decimal.`);
    return amounts(currency).format(decimal as Intl.StringNumericLiteral);
  };
  return {
    money: (minor, currency) => amount(formatMoney({ minor, currency }), currency),
    amount: (of) => amount(of.amount, of.currency),
    count: (given) => number.format(given),
    plural: (given, forms) =>
      (forms[plurals.select(given)] ?? forms.other).replace('#', number.format(given)),
    day: (date) => written(day.formatToParts(Date.parse(date))),
    period: (from, until) =>
      written(day.formatRangeToParts(Date.parse(from), Date.parse(until))).replace(/\s?[–—]\s?/, to),
    instant: (at, zone) => written(instants(zone).formatToParts(Date.parse(at))),
    weekday: (given) => weekday.format(MONDAY + (given - 1) * DAY_MS),
    size: (bytes) => {
      const [size, unit] =
        bytes < 1_000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
      const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
      return new Intl.NumberFormat(tag, style).format(size);
    },
    list: (parts) => list.format(parts),
    quoted: (text) => `${quotes[0]}${text}${quotes[1]}`,
    labelled: (label, value) => `${label}${colon} ${value}`,
  };
}

/** What the tables of the runtime leave out: the French ordinal of the first day, and the word after a German time. */
function asWritten(locale: Locale, { type, value }: Intl.DateTimeFormatPart): string {
  if (locale === 'fr' && type === 'day' && value === '1') return '1er';
  if (locale === 'de' && type === 'minute') return `${value} Uhr`;
  return value;
}
