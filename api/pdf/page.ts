import PDFDocument from 'pdfkit';
import type { Instant } from '../../domain/time';

type Doc = PDFKit.PDFDocument;

const MARGIN = 56;
const GAP = 12;
/** Longer texts end in an ellipsis: a row never outgrows its page. */
const MAX_CELL = 300;
const INK = '#1a1a1a';
const GREY = '#6b7280';
const RULE = '#d1d5db';

export interface Column {
  title: string;
  width: number;
  align: 'left' | 'right';
}

/** An A4 page with the few shapes that invoices and receipts are made of. */
export class Page {
  readonly #doc: Doc;

  /** The date is the document's own, so that the same invoice is always the same file. */
  constructor(title: string, createdAt: Instant) {
    this.#doc = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      info: { Title: printable(title), CreationDate: new Date(createdAt), ModDate: new Date(createdAt) },
    });
    this.#doc.fillColor(INK);
  }

  heading(title: string, aside: string): void {
    const top = this.#doc.y;
    this.#font('Helvetica-Bold', 22).text(printable(title), MARGIN, top);
    this.#font('Helvetica', 11, GREY).text(printable(aside), MARGIN, top + 8, { align: 'right' });
    this.#doc.y = top + 44;
  }

  /** Blocks of text side by side, each with a small title. */
  blocks(blocks: { title: string; lines: string[] }[]): void {
    const top = this.#doc.y;
    const width = this.#width() / blocks.length;
    let bottom = top;
    for (const [index, { title, lines }] of blocks.entries()) {
      const x = MARGIN + index * width;
      this.#font('Helvetica', 8, GREY).text(printable(title.toUpperCase()), x, top, { width: width - 12 });
      for (const [n, line] of lines.entries())
        this.#font(n === 0 ? 'Helvetica-Bold' : 'Helvetica', 10).text(printable(line), x, this.#doc.y + 2, {
          width: width - 12,
        });
      bottom = Math.max(bottom, this.#doc.y);
    }
    this.#doc.y = bottom + 22;
  }

  table(columns: Column[], rows: string[][]): void {
    this.#header(columns);
    for (const row of rows) {
      const height = this.#rowHeight(columns, row);
      if (this.#doc.y + height > this.#doc.page.height - MARGIN - 40) {
        this.#doc.addPage();
        this.#header(columns);
      }
      this.#row(columns, row, height);
    }
  }

  total(label: string, amount: string): void {
    const top = this.#doc.y + 10;
    this.#font('Helvetica-Bold', 13).text(printable(label), MARGIN, top);
    this.#doc.text(printable(amount), MARGIN, top, { width: this.#width(), align: 'right' });
    this.#doc.y = top + 34;
  }

  note(text: string): void {
    this.#font('Helvetica', 9, GREY).text(printable(text), MARGIN, this.#doc.y, { width: this.#width() });
  }

  async bytes(): Promise<Buffer> {
    const parts: Buffer[] = [];
    const done = new Promise<void>((resolve, reject) => {
      this.#doc.on('data', (part: Buffer) => parts.push(part));
      this.#doc.on('end', resolve);
      this.#doc.on('error', reject);
    });
    this.#doc.end();
    await done;
    return Buffer.concat(parts);
  }

  #header(columns: Column[]): void {
    this.#cells(
      columns,
      columns.map(({ title }) => title.toUpperCase()),
      'Helvetica',
      8,
      GREY,
    );
    this.#rule(this.#doc.y + 14);
    this.#doc.y += 20;
  }

  #row(columns: Column[], row: string[], height: number): void {
    const top = this.#doc.y;
    this.#cells(columns, row, 'Helvetica', 10, INK);
    this.#rule(top + height - 3);
    this.#doc.y = top + height + 3;
  }

  #cells(columns: Column[], texts: string[], font: string, size: number, color: string): void {
    const top = this.#doc.y;
    let x = MARGIN;
    for (const [index, column] of columns.entries()) {
      const width = this.#cellWidth(columns, index);
      this.#font(font, size, color).text(printable(texts[index] ?? ''), x, top, {
        width,
        height: MAX_CELL,
        ellipsis: true,
        align: column.align,
      });
      x += column.width * this.#width();
    }
    this.#doc.y = top;
  }

  #rowHeight(columns: Column[], row: string[]): number {
    this.#font('Helvetica', 10);
    const heights = columns.map((_column, index) =>
      this.#doc.heightOfString(printable(row[index] ?? ''), { width: this.#cellWidth(columns, index) }),
    );
    return Math.min(Math.max(...heights), MAX_CELL) + 9;
  }

  /** A gap to the next column; the last one ends at the margin. */
  #cellWidth(columns: Column[], index: number): number {
    return (columns[index]?.width ?? 0) * this.#width() - (index === columns.length - 1 ? 0 : GAP);
  }

  #rule(y: number): void {
    this.#doc
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + this.#width(), y)
      .lineWidth(0.5)
      .stroke(RULE);
  }

  #font(name: string, size: number, color: string = INK): Doc {
    return this.#doc.font(name).fontSize(size).fillColor(color);
  }

  #width(): number {
    return this.#doc.page.width - 2 * MARGIN;
  }
}

/** The fonts that every PDF reader has know Latin letters only: others lose their accents, or become a question mark. */
export function printable(text: string): string {
  return [...text.replace(/\s/g, ' ')].map((letter) => (isLatin(letter) ? letter : spelled(letter))).join('');
}

const spellings: Record<string, string> = { ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i', İ: 'I' };

function spelled(letter: string): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return spellings[letter] ?? ([...bare].length > 0 && [...bare].every(isLatin) ? bare : '?');
}

function isLatin(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code <= 0xff) || '–—‘’“”•…€™'.includes(letter);
}
