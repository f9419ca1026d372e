import { formatsOf, type Formats } from './formats';
import { glossaries, type Glossary } from './glossary';
import { locales, type Locale } from './locale';

/** One voice: what things are called and how numbers are written, for all that people read. */
export interface Language {
  locale: Locale;
  glossary: Glossary;
  formats: Formats;
}

const languages = new Map(
  locales.map((locale) => [locale, { locale, glossary: glossaries[locale], formats: formatsOf(locale) }]),
);

export const languageIn = (locale: Locale): Language => languages.get(locale)!;
