import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';

export type FontName = 'regular' | 'bold';

/** They cover the scripts of Europe and more; each document embeds only the letters that it uses. */
const files: Record<FontName, string> = {
  regular: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};
const REPLACEMENT = '\u{fffd}';

/** Read for the first document and kept; a process that makes none never loads them. */
let loaded: Record<FontName, Buffer> | undefined;
let letters: Font | undefined;

export function fontFiles(): Record<FontName, Buffer> {
  loaded ??= { regular: readFileSync(files.regular), bold: readFileSync(files.bold) };
  return loaded;
}

/** More letters than the largest cell of a page has room for. */
const MAX_LETTERS = 3_000;
/** Longer words may be broken after so many: to find where one fits, the layout tries its letters one by one. */
const MAX_WORD = 40;
const BREAK = '\u200b';

/** The text as a page shows it: cut to what a page has room for, with places where its longest words may break. */
export function fitting(text: string): string {
  const letters = [...printable(text.slice(0, 2 * MAX_LETTERS))];
  const cut = letters.length > MAX_LETTERS ? [...letters.slice(0, MAX_LETTERS), '…'] : letters;
  let word = 0;
  return cut
    .map((letter) => {
      word = letter === ' ' ? 0 : word + 1;
      return word > 0 && word % MAX_WORD === 0 ? `${letter}${BREAK}` : letter;
    })
    .join('');
}

/** The text with a visible mark in place of every letter that the fonts lack. */
export function printable(text: string): string {
  const font = lettersOf();
  return [
    ...text
      .normalize('NFC')
      .replace(/\s/g, ' ')
      .replace(/\p{Cf}/gu, ''),
  ]
    .map((letter) => (font.hasGlyphForCodePoint(letter.codePointAt(0)!) ? letter : REPLACEMENT))
    .join('');
}

function lettersOf(): Font {
  if (letters) return letters;
  const font = create(fontFiles().bold);
  if (!('hasGlyphForCodePoint' in font)) throw new Error('The font file holds several fonts.');
  letters = font;
  return font;
}
