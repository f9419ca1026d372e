/** The languages in which people are told things. A column's CHECK names them, too (migration 0180). */
export const locales = ['en', 'de', 'fr', 'es'] as const;

export type Locale = (typeof locales)[number];

export const DEFAULT_LOCALE: Locale = 'en';

/** Whether it is a language tag of BCP 47, such as `de-AT`, of a language that we speak or not. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** The language of a tag such as `de-AT`; another one where there are no texts in it. */
export function localeOf(tag: string, otherwise: Locale = DEFAULT_LOCALE): Locale {
  const language = tag.trim().toLowerCase().split(/[-_]/)[0];
  return locales.find((locale) => locale === language) ?? otherwise;
}
