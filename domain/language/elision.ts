const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

/** A French word before a name: de Sam, but d’Acme. */
export const elided = (word: 'de' | 'que', name: string): string =>
  VOWEL.test(name) ? `${word.slice(0, -1)}’${name}` : `${word} ${name}`;
