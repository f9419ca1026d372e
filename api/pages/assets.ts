import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A font of Noto Sans, and the letters for which it is needed beside the first, which has Latin, Greek and Cyrillic. */
interface Font {
  name: string;
  needed: RegExp | null;
}

const fonts: readonly Font[] = [
  { name: 'noto-sans', needed: null },
  { name: 'noto-sans-arabic', needed: /\p{Script=Arabic}/u },
  { name: 'noto-sans-hebrew', needed: /\p{Script=Hebrew}/u },
  { name: 'noto-sans-devanagari', needed: /\p{Script=Devanagari}/u },
  { name: 'noto-sans-bengali', needed: /\p{Script=Bengali}/u },
  { name: 'noto-sans-tamil', needed: /\p{Script=Tamil}/u },
  { name: 'noto-sans-thai', needed: /\p{Script=Thai}/u },
  { name: 'noto-sans-georgian', needed: /\p{Script=Georgian}/u },
  { name: 'noto-sans-armenian', needed: /\p{Script=Armenian}/u },
  { name: 'noto-sans-ethiopic', needed: /\p{Script=Ethiopic}/u },
  { name: 'noto-sans-jp', needed: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'noto-sans-kr', needed: /\p{Script=Hangul}/u },
  { name: 'noto-sans-sc', needed: /[\p{Script=Han}\p{Script=Bopomofo}]/u },
];

export interface Asset {
  type: string;
  read(): Promise<Buffer>;
  /** The same for whoever takes it smaller; fonts are packed already. */
  gzipped: Buffer | null;
}

interface Assets {
  /** Part of every path: what is there never changes. */
  version: string;
  /** All that can be read, by name. */
  files: ReadonlyMap<string, Asset>;
}

let loaded: Assets | undefined;

/** Read when the first page is asked for. */
export const assets = (): Assets => (loaded ??= load());

const STYLE = 'page.css';
export const ICON = 'icon.svg';
const sheetOf = ({ name }: Font) => `${name}.css`;

/** The style sheets of a page with this text: letters that are not in it cost nothing. */
export function stylesFor(text: string): string[] {
  const needed = fonts.filter((font) => font.needed === null || font.needed.test(text));
  return [...needed.map(sheetOf), STYLE];
}

function load(): Assets {
  const texts = new Map<string, string>([STYLE, ICON].map((name) => [name, own(name)]));
  const files = new Map<string, Asset>();
  for (const font of fonts) {
    const sheet = sheetFrom(font);
    texts.set(sheetOf(font), sheet.css);
    for (const [name, file] of sheet.files)
      files.set(name, { type: 'font/woff2', read: () => readFile(file), gzipped: null });
  }
  for (const [name, text] of texts) {
    const content = Buffer.from(text);
    const type = name.endsWith('.svg') ? 'image/svg+xml' : 'text/css; charset=utf-8';
    files.set(name, { type, read: () => Promise.resolve(content), gzipped: gzipSync(content) });
  }
  const version = hash('sha256', JSON.stringify([...texts])).slice(0, 16);
  return { version, files };
}

const own = (name: string) => readFileSync(path.join(__dirname, 'assets', name), 'utf8');

const FACE = /@font-face \{[^}]*\}/g;
const FILE = /url\(\.\/files\/([\w-]+\.woff2)\)/;
/** Letters that the first font has. */
const COMMON =
  /-(latin|latin-ext|cyrillic|cyrillic-ext|greek|greek-ext|vietnamese|math|symbols)-wght-normal\.woff2$/;

/** The faces of a font, and the files that they name: no others can be read. */
function sheetFrom({ name, needed }: Font): { css: string; files: Map<string, string> } {
  const index = require.resolve(`@fontsource-variable/${name}/index.css`);
  const files = new Map<string, string>();
  const faces = (readFileSync(index, 'utf8').match(FACE) ?? []).flatMap((face) => {
    const file = FILE.exec(face)?.[1];
    if (file === undefined || (needed !== null && COMMON.test(file))) return [];
    files.set(file, path.join(path.dirname(index), 'files', file));
    return [face.replace(FILE, `url(${file})`)];
  });
  return { css: faces.join('\n'), files };
}
