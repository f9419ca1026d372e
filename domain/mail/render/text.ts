import type { Parts } from '.';

/** The mail as plain text. */
export function textOf(parts: Parts): string {
  const { hello, body, rows, note, action, list, more, sender, unsubscribe } = parts;
  const { formats } = parts.language;
  const label = (text: string) => formats.labelled(text, '').trimEnd();
  const width = Math.max(0, ...rows.map((row) => label(row.label).length));
  const sections = [
    [hello],
    body,
    note ? [label(note.label), ...note.lines.map((line) => `> ${line}`.trimEnd())] : [],
    rows.map((row) => `${label(row.label).padEnd(width + 1)}${row.value}`),
    ...list.map(({ line, details, action: own }) => [
      `- ${line}`,
      ...details.map((detail) => `  ${detail}`),
      ...(own ? [`  ${formats.labelled(own.label, own.url)}`] : []),
    ]),
    more ? [more] : [],
    action ? [label(action.label), action.url, '', action.personal] : [],
    ['-- ', sender, ...(unsubscribe ? [formats.labelled(unsubscribe.label, unsubscribe.url)] : [])],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
