import type { Locale } from '../../domain/mail/locale';
import { formatMoney, exponentOf } from '../../domain/shared/money';
import type { CalendarDate, Instant } from '../../domain/shared/time';

/** As the texts of each run. */
export const directionOf: Record<Locale, 'ltr' | 'rtl'> = { en: 'ltr', de: 'ltr', fr: 'ltr', es: 'ltr' };

/** English days are written so that nobody takes them for the months. */
const tags: Record<Locale, string> = { en: 'en-GB', de: 'de', fr: 'fr', es: 'es' };

/** Amounts and dates as they are written in a language. */
export interface Formats {
  /** With the code of the currency, since several share a sign; exact, however large. */
  money(minor: string, currency: string): string;
  day(date: CalendarDate): string;
  /** Day and time in a zone, with its name. */
  instant(at: Instant, zone: string): string;
  /** 1 is Monday. */
  weekday(number: number): string;
  size(bytes: number): string;
  list(parts: readonly string[]): string;
}

const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
const longDay = { year: 'numeric', month: 'long', day: 'numeric' } as const;

export function formatsOf(locale: Locale): Formats {
  const tag = tags[locale];
  const inUtc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  const day = inUtc(longDay);
  const weekday = inUtc({ weekday: 'long' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    money: (minor, currency) => {
      const digits = exponentOf(currency);
      const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      const style = { style: 'currency', currency, currencyDisplay: 'code', ...decimals } as const;
      const decimal = formatMoney({ minor, currency }) as Intl.StringNumericLiteral;
      return new Intl.NumberFormat(tag, style).format(decimal);
    },
    day: (date) => day.format(Date.parse(date)),
    instant: (at, timeZone) => {
      const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
      return new Intl.DateTimeFormat(tag, { ...longDay, ...time, timeZone }).format(Date.parse(at));
    },
    weekday: (number) => weekday.format(MONDAY + (number - 1) * DAY_MS),
    size: (bytes) => {
      const [amount, unit] =
        bytes < 1_000 ? [bytes, 'byte'] : bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
      const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
      return new Intl.NumberFormat(tag, style).format(amount);
    },
    list: (parts) => list.format(parts),
  };
}
