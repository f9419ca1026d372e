import type { Locale } from '../../../../domain/language/locale';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { AgreementWords } from './words';

export type { AgreementWords };

export const agreementWords: Record<Locale, AgreementWords> = { en, de, fr, es };
