import type { Locale } from '../../language/locale';
import type { MailWords } from '../template';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

/** The texts of every kind of mail. */
export const mailWords: Record<Locale, MailWords> = { en, de, fr, es };
