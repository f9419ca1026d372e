import { locales, type Locale } from '../../../domain/mail/locale';
import { formatsOf, type Formats } from '../formats';
import { agreementWords, type AgreementWords } from './words';

/** A language that an agreement can be read in. */
export interface Language {
  locale: Locale;
  formats: Formats;
  words: AgreementWords;
}

const languages = new Map(
  locales.map((locale) => [
    locale,
    { locale, formats: formatsOf(locale), words: agreementWords[locale] } satisfies Language,
  ]),
);

export const languageOf = (locale: Locale): Language => languages.get(locale)!;
