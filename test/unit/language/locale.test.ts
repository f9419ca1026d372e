import fc from 'fast-check';
import { isLanguageTag, localeOf, locales } from '../../../domain/language/locale';
import { locale } from '../../../api/shared/schemas';

describe('a language tag', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['fr-CA', 'fr'],
    ['es-419', 'es'],
    ['en-Latn-GB-u-hc-h12', 'en'],
    ['ja', 'en'],
    ['xx', 'en'],
    ['den', 'en'],
    ['zh-Hant-TW', 'en'],
  ])('%s is told in %s', (tag, told) => {
    expect(locale.parse(tag)).toBe(told);
  });

  it.each([
    '',
    'e',
    'de_AT',
    'de AT',
    ' de',
    'german language',
    'de-',
    '-de',
    '*',
    'x',
    '12',
    'dé',
    'de;q=1',
  ])('%j is none', (text) => {
    expect(locale.safeParse(text)).toMatchObject({
      success: false,
      error: { issues: [{ message: expect.stringMatching(/BCP 47/) as string }] },
    });
  });

  it('of a language without texts is told in the language of whoever is told', () => {
    expect([localeOf('ja', 'fr'), localeOf('es-MX', 'fr')]).toEqual(['fr', 'es']);
  });

  it('whatever is written, it is refused or told in a language that there are texts in', () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}(-[A-Z]{2})?$/));
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = locale.safeParse(text);
        expect(parsed.success).toBe(text.length <= 35 && isLanguageTag(text));
        if (parsed.success) expect(locales).toContain(parsed.data);
      }),
    );
  });
});
