import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import type { Instant } from '../../../domain/shared/time';
import { fitting, fontFiles, printable, type FontName } from './fonts';

type Doc = PDFKit.PDFDocument;

const MARGIN = 56;
const GAP = 12;
/** Kept free below a table, so that the total and the note never end up alone on a page. */
const FOOT = 64;
/** Longer texts end in an ellipsis: a row never outgrows its page. */
const MAX_CELL = 300;
/** So many rows are laid out before other work of the process has its turn. */
const ROWS_AT_A_TIME = 20;
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
      // None of the built-in fonts: they have Latin letters only.
      font: '',
      info: { Title: printable(title), CreationDate: new Date(createdAt), ModDate: new Date(createdAt) },
    });
    for (const [name, content] of Object.entries(fontFiles())) this.#doc.registerFont(name, content);
    this.#doc.fillColor(INK);
  }

  heading(title: string, aside: string): void {
    const top = this.#doc.y;
    this.#font('bold', 22).text(fitting(title), MARGIN, top);
    this.#font('regular', 11, GREY).text(fitting(aside), MARGIN, top + 8, { align: 'right' });
    this.#doc.y = top + 44;
  }

  /** Blocks of text side by side, each with a small title. */
  blocks(blocks: { title: string; lines: string[] }[]): void {
    const top = this.#doc.y;
    const width = this.#width() / blocks.length;
    let bottom = top;
    for (const [index, { title, lines }] of blocks.entries()) {
      const x = MARGIN + index * width;
      this.#font('regular', 8, GREY).text(fitting(title.toUpperCase()), x, top, { width: width - 12 });
      for (const [n, line] of lines.entries())
        this.#font(n === 0 ? 'bold' : 'regular', 10).text(fitting(line), x, this.#doc.y + 2, {
          width: width - 12,
        });
      bottom = Math.max(bottom, this.#doc.y);
    }
    this.#doc.y = bottom + 22;
  }

  async table(columns: Column[], rows: string[][]): Promise<void> {
    this.#header(columns);
    for (const [index, row] of rows.entries()) {
      if (index % ROWS_AT_A_TIME === ROWS_AT_A_TIME - 1) await setImmediate();
      const height = this.#rowHeight(columns, row);
      if (this.#doc.y + height > this.#doc.page.height - MARGIN - FOOT) {
        this.#doc.addPage();
        this.#header(columns);
      }
      this.#row(columns, row, height);
    }
  }

  total(label: string, amount: string): void {
    const top = this.#doc.y + 10;
    this.#font('bold', 13).text(fitting(label), MARGIN, top);
    this.#doc.text(fitting(amount), MARGIN, top, { width: this.#width(), align: 'right' });
    this.#doc.y = top + 34;
  }

  note(text: string): void {
    this.#font('regular', 9, GREY).text(fitting(text), MARGIN, this.#doc.y, { width: this.#width() });
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
      'regular',
      8,
      GREY,
    );
    this.#rule(this.#doc.y + 14);
    this.#doc.y += 20;
  }

  #row(columns: Column[], row: string[], height: number): void {
    const top = this.#doc.y;
    this.#cells(columns, row, 'regular', 10, INK);
    this.#rule(top + height - 3);
    this.#doc.y = top + height + 3;
  }

  #cells(columns: Column[], texts: string[], font: FontName, size: number, color: string): void {
    const top = this.#doc.y;
    let x = MARGIN;
    for (const [index, column] of columns.entries()) {
      const width = this.#cellWidth(columns, index);
      this.#font(font, size, color).text(fitting(texts[index] ?? ''), x, top, {
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
    this.#font('regular', 10);
    const heights = columns.map((_column, index) =>
      this.#doc.heightOfString(fitting(row[index] ?? ''), { width: this.#cellWidth(columns, index) }),
    );
    return Math.min(Math.max(...heights), MAX_CELL) + 9;
  }

  /** Leaves a gap before the next column; the last one ends at the margin. */
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

  #font(name: FontName, size: number, color: string = INK): Doc {
    return this.#doc.font(name).fontSize(size).fillColor(color);
  }

  #width(): number {
    return this.#doc.page.width - 2 * MARGIN;
  }
}
