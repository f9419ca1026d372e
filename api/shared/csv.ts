const NUMBER = /^-?\d+(\.\d+)?$/;
/** What makes a spreadsheet take a cell for a formula; a number may begin with a minus all the same. */
const FORMULA = /^[=+\-@\t\r]/;

/** One line of CSV by RFC 4180. A text that a spreadsheet would run begins with an apostrophe instead. */
export function csvLine(cells: (string | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

export function csvCell(value: string | null): string {
  if (value === null) return '';
  const text = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
