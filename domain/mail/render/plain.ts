/** Letters that break a line, steer its direction, or are not seen at all. Joiners stay: scripts need them. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const INVISIBLE =
  /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const ZERO_WIDTH_SPACE = '\u200B';

/** What somebody wrote, as one line of a mail. */
export function oneLine(text: string): string {
  return inert(text.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim());
}

/** The same in its own lines. */
export function manyLines(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(oneLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n');
}

/**
 * Programs that show mails make links of whatever looks like an address. Somebody's words are no links of ours: a mark
 * after the signs that make an address of them keeps them dead. It is a space without width; where there is a better way
 * to break an address, or nobody would make a link of it, it is taken away again, for a copy to be as it was written.
 */
function inert(text: string): string {
  return text
    .replace(/([.@])(?=[\p{L}\p{N}_-])/gu, (sign, _, at: number) =>
      isNumber(text, at) ? sign : sign + ZERO_WIDTH_SPACE,
    )
    .replace(/:(?=[/\p{L}\p{N}])/gu, (sign, at: number, whole: string) =>
      /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '') ? sign : sign + ZERO_WIDTH_SPACE,
    )
    .replace(/\/(?=\/)/g, `/${ZERO_WIDTH_SPACE}`);
}

/** A point between digits, as in 1.5, unless the number is one of an address of four. */
function isNumber(text: string, at: number): boolean {
  if (text[at] !== '.' || !/\d/.test(text[at - 1] ?? '') || !/\d/.test(text[at + 1] ?? '')) return false;
  const around = /^[\d.]*/.exec(text.slice(at))![0].length;
  const before = /[\d.]*$/.exec(text.slice(0, at))![0];
  return (before + text.slice(at, at + around)).split('.').length < 4;
}

/** The same without the marks. */
export const visible = (text: string): string => text.replaceAll(ZERO_WIDTH_SPACE, '');

/** What stands between the marks. */
export const pieces = (text: string): string[] => text.split(ZERO_WIDTH_SPACE);

export const MOST_IN_SUBJECT = 120;

/** A subject that every program shows whole: cut between letters as people see them. */
export function shortened(text: string, most: number = MOST_IN_SUBJECT): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
