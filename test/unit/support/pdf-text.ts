import { inflateSync } from 'node:zlib';

/** The text of each page of a PDF as pdfkit writes it, by the fonts' own tables: what a reader copies out. */
export function pdfText(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  return pages.map(({ head }) => {
    const resources = head.match(/\/Resources (\d+) 0 R/)?.[1];
    const fonts = fontsOf(objects, objects.get(resources ?? '')?.head ?? head);
    const contents = head.match(/\/Contents (\d+) 0 R/)?.[1];
    return textOf(objects.get(contents ?? '')?.stream ?? '', fonts);
  });
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const [, id, content] of pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [head = '', ...rest] = content!.split('\nstream\n');
    const raw = Buffer.from(rest.join('\nstream\n').replace(/\nendstream$/, ''), 'latin1');
    const stream = raw.length > 0 && head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(id!, { head, stream: stream.toString('latin1') });
  }
  return objects;
}

type Letters = Map<number, string>;

function fontsOf(objects: Map<string, PdfObject>, resources: string): Map<string, Letters> {
  const fonts = new Map<string, Letters>();
  for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const table = objects.get(id!)?.head.match(/\/ToUnicode (\d+) 0 R/)?.[1];
    fonts.set(name!, lettersOf(objects.get(table ?? '')?.stream ?? ''));
  }
  return fonts;
}

function lettersOf(table: string): Letters {
  const letters: Letters = new Map();
  for (const [, first, list] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]/g)) {
    for (const [index, [, hex]] of [...list!.matchAll(/<([0-9a-f ]*)>/g)].entries()) {
      const units = hex!.split(' ').filter((unit) => unit !== '');
      letters.set(
        parseInt(first!, 16) + index,
        units.map((unit) => String.fromCharCode(parseInt(unit, 16))).join(''),
      );
    }
  }
  return letters;
}

function textOf(content: string, fonts: Map<string, Letters>): string {
  let letters: Letters = new Map();
  const lines: string[] = [];
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*)\] TJ/g)) {
    if (font) letters = fonts.get(font) ?? new Map<number, string>();
    if (!shown) continue;
    const glyphs = [...shown.matchAll(/<([0-9a-f]*)>/g)].flatMap(([, hex]) => hex!.match(/.{4}/g) ?? []);
    lines.push(glyphs.map((glyph) => letters.get(parseInt(glyph, 16)) ?? '?').join(''));
  }
  return lines.join('\n');
}
