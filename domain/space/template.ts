/** What the text of a type of document leaves open. */
export const blankNames = ['company', 'member', 'location', 'start_date', 'end_date'] as const;
export type Blanks = Readonly<Record<(typeof blankNames)[number], string | null>>;

const BLANK = new RegExp(`\\{\\{ *(${blankNames.join('|')}) *\\}\\}`, 'g');

/** The text with every `{{company}}` and the like filled in; what is not known is a dash. Other braces stay as they are. */
export function filledIn(template: string, blanks: Blanks): string {
  return template.replace(BLANK, (_all, name: keyof Blanks) => blanks[name] ?? '–');
}
