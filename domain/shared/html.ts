/** Text that is HTML already. Only the template below makes it, so that whatever else comes into a page is escaped. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static of(strings: readonly string[], parts: readonly Part[]): Html {
    return new Html(strings.map((literal, index) => literal + written(parts[index])).join(''));
  }

  toString(): string {
    return this.#text;
  }
}

/** Nothing is written for null, undefined and false, so that `condition && html…` may stand in a template. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** A piece of a page. What is put into it is text, also between the quotes of an attribute. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return Html.of(strings, parts);
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (Array.isArray(part)) return (part as readonly Part[]).map(written).join('');
  return escaped(String(part));
}

function escaped(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
