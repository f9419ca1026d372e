import type { ErrorDetail } from './errors';

/** How deep and how large the data of a request may be, however few bytes they take. */
export const MAX_DEPTH = 32;
export const MAX_VALUES = 10_000;

const SHOWN_NAME = 100;
const SURROGATE = /\p{Surrogate}/u;
/** JavaScript gives it a meaning of its own, so that it would not be kept with the others. */
const UNUSABLE_NAME = '__proto__';

/** Why the text could not be stored and given back as it is; null where it can. */
export function textFault(text: string): Omit<ErrorDetail, 'field'> | null {
  if (text.includes('\0')) {
    return { rule: 'nul', message: 'must not contain the character U+0000; remove it' };
  }
  if (SURROGATE.test(text)) {
    const message = 'must not contain half of a surrogate pair, which is no character; send the whole pair';
    return { rule: 'surrogate', message };
  }
  return null;
}

/**
 * The first thing in the data of a request that no column could keep as it was sent, or that is out of bounds. Every
 * text is looked at, names included, whether or not the route knows the field.
 */
export function dataFault(data: unknown, root = '(body)'): ErrorDetail | null {
  let values = 0;
  const faultIn = (value: unknown, path: string[]): ErrorDetail | null => {
    values += 1;
    const field = path.join('.') || root;
    if (values > MAX_VALUES) {
      const message = `must have at most ${MAX_VALUES} values in all; send less at once`;
      return { field: root, rule: 'too_many_values', message };
    }
    if (typeof value === 'string') {
      const fault = textFault(value);
      return fault && { field, ...fault };
    }
    if (typeof value !== 'object' || value === null) return null;
    if (path.length >= MAX_DEPTH) {
      return { field, rule: 'too_deep', message: `must be nested at most ${MAX_DEPTH} levels deep` };
    }
    for (const [name, inner] of Object.entries(value)) {
      const at = [...path, shownName(name)];
      const fault = nameFault(name);
      if (fault) return { field: at.join('.'), ...fault };
      const deeper = faultIn(inner, at);
      if (deeper) return deeper;
    }
    return null;
  };
  return faultIn(data, []);
}

function nameFault(name: string): Omit<ErrorDetail, 'field'> | null {
  if (name === UNUSABLE_NAME)
    return { rule: 'name', message: 'is a name that no field can have; choose another' };
  const fault = textFault(name);
  return fault && { ...fault, message: `has a name that ${fault.message}` };
}

/** A name as an answer can tell it: short, and with a mark for what cannot be shown. */
export function shownName(name: string): string {
  const letters = [...name.slice(0, 2 * SHOWN_NAME)].map((letter) =>
    textFault(letter) ? '\u{fffd}' : letter,
  );
  const isWhole = letters.length <= SHOWN_NAME && name.length <= 2 * SHOWN_NAME;
  return isWhole ? letters.join('') : `${letters.slice(0, SHOWN_NAME).join('')}…`;
}
