import { languageIn, type Language as Spoken } from '../../../domain/language/language';
import type { Locale } from '../../../domain/language/locale';
import { agreementWords, type AgreementWords } from './words';

/** A language that an agreement can be read in. */
export interface Language extends Spoken {
  words: AgreementWords;
}

export const languageOf = (locale: Locale): Language => ({
  ...languageIn(locale),
  words: agreementWords[locale],
});
