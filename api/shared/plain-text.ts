/** What tells texts of several lines in the document; without it a text is one line. */
export const MULTI_LINE = 'x-multi-line';

/** Controls of both sets, and what ends a line or a paragraph. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
/** Embeddings, overrides and isolates of the bidirectional algorithm. The marks that scripts are typed with are none. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u;
const OVERRIDE = /[\u202d\u202e]/u;
/** What leaves ink, or space where somebody looks for it: neither spaces, nor joiners, nor other things without a width. */
const SEEN = /[^\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

interface TextRule {
  rule: string;
  isKept: (text: string) => boolean;
  /** What the text must be, or have. */
  message: string;
}

const isSeen: TextRule = {
  rule: 'invisible',
  isKept: (text) => text === '' || SEEN.test(text),
  message: 'must have a character that can be seen',
};

/** A name, a title, a signature: what is shown in one line, and must read there as it is written. */
export const ofOneLine: readonly TextRule[] = [
  {
    rule: 'control_character',
    isKept: (text) => !CONTROL.test(text),
    message: 'must be one line, without line breaks, tabs and other control characters',
  },
  {
    rule: 'direction_control',
    isKept: (text) => !DIRECTION.test(text),
    message:
      'must not turn the direction of letters around (U+202A to U+202E, U+2066 to U+2069); remove these characters',
  },
  isSeen,
];

export const ofManyLines: readonly TextRule[] = [
  {
    rule: 'control_character',
    isKept: (text) => !CONTROL.test(text.replace(/[\n\t]/g, '')),
    message: 'must have no control characters besides line breaks and tabs',
  },
  {
    rule: 'direction_control',
    isKept: (text) => !OVERRIDE.test(text),
    message: 'must not override the direction of letters (U+202D, U+202E); remove these characters',
  },
  isSeen,
];

/** Each line ends as in a text of ours, however the sender’s system ends its own. */
export function withLineFeeds(text: string): string {
  return text.replace(LINE_ENDS, '\n');
}
