import type { Parts } from '.';

/** The mail as plain text. */
export function textOf({ hello, body, rows, note, action, list, more, sender }: Parts): string {
  const width = Math.max(0, ...rows.map(({ label }) => label.length));
  const sections = [
    [hello],
    body,
    note ? [`${note.label}:`, ...note.lines.map((line) => `> ${line}`.trimEnd())] : [],
    rows.map(({ label, value }) => `${`${label}:`.padEnd(width + 2)}${value}`),
    list.flatMap(({ line, action: own }) => [`- ${line}`, ...(own ? [`  ${own.label}: ${own.url}`] : [])]),
    more ? [more] : [],
    action ? [`${action.label}:`, action.url, '', action.personal] : [],
    ['-- ', sender],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
