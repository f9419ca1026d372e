import type { Locale } from '../locale';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Glossary } from './glossary';

export type { Glossary, PaidThing } from './glossary';

export const glossaries: Record<Locale, Glossary> = { en, de, fr, es };
