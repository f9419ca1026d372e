import { languageIn } from '../../../domain/language/language';
import { locales, type Locale } from '../../../domain/language/locale';

const formats = (locale: Locale) => languageIn(locale).formats;
/** With every kind of space as the plain one. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('what is written the same in mails and on pages', () => {
  it.each([
    ['en', 'EUR 1,234,567.50'],
    ['de', '1.234.567,50 EUR'],
    ['fr', '1 234 567,50 EUR'],
    ['es', '1.234.567,50 EUR'],
  ] as const)('money in %s, of minor units and of a decimal, with the code', (locale, written) => {
    expect(plain(formats(locale).money('123456750', 'EUR'))).toBe(written);
    expect(plain(formats(locale).amount({ amount: '1234567.50', currency: 'EUR' }))).toBe(written);
    expect(() => formats(locale).amount({ amount: '1e5', currency: 'EUR' })).toThrow(RangeError);
  });

  it.each([
    ['en', '1 March 2026', '1 to 28 February 2026', '28 February to 1 March 2026'],
    ['de', '1. März 2026', '1. bis 28. Februar 2026', '28. Februar bis 1. März 2026'],
    ['fr', '1er mars 2026', '1er au 28 février 2026', '28 février au 1er mars 2026'],
    ['es', '1 de marzo de 2026', '1 al 28 de febrero de 2026', '28 de febrero al 1 de marzo de 2026'],
  ] as const)('days in %s', (locale, day, within, across) => {
    const { day: written, period } = formats(locale);
    expect(plain(written('2026-03-01'))).toBe(day);
    expect(plain(period('2026-02-01', '2026-02-28'))).toBe(within);
    expect(plain(period('2026-02-28', '2026-03-01'))).toBe(across);
  });

  it.each([
    ['en', '1 March 2026 at 23:30 CET'],
    ['de', '1. März 2026 um 23:30 Uhr MEZ'],
    ['fr', '1er mars 2026 à 23:30 UTC+1'],
    ['es', '1 de marzo de 2026, 23:30 CET'],
  ] as const)('instants in %s, with their zone', (locale, written) => {
    const found = plain(formats(locale).instant('2026-03-01T22:30:00.000Z', 'Europe/Berlin'));
    expect(found.replace(' a las ', ', ')).toBe(written);
  });

  it.each(locales)('counts in %s, each with the form that goes with it', (locale) => {
    const forms = { one: '# thing', other: '# things' };
    expect(formats(locale).plural(1, forms)).toBe('1 thing');
    expect(formats(locale).plural(2, forms)).toBe('2 things');
    expect(formats(locale).plural(0, forms)).toBe(locale === 'fr' ? '0 thing' : '0 things');
    expect(plain(formats(locale).plural(12_345, forms))).toMatch(/^12\D345 things$/);
  });
});
