import type { Locale } from '../../../domain/language/locale';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { PageWords } from './words';

export type { PageWords };

export const pageWords: Record<Locale, PageWords> = { en, de, fr, es };
