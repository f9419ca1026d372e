import { ELSEWHERE } from '../shared/schemas';

type Entries = Record<string, unknown>;

/** What the generator leaves to be put right, of every part of the document. */
export function finish<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(finish) as Part;
  if (!isObject(part)) return part;
  const kept = Object.entries(part).filter(([, value]) => !isElsewhere(value));
  const finished = Object.fromEntries(kept.map(([name, value]) => [name, finish(value)]));
  return { ...finished, ...withNull(finished), ...agedWithItsSchema(finished) } as Part;
}

const isObject = (value: unknown): value is Entries => typeof value === 'object' && value !== null;

/** Fields that exist only to say what to do instead are no part of the document. */
const isElsewhere = (value: unknown): boolean => isObject(value) && ELSEWHERE in value;

/** The type alone does not let null in: what lists its values has to list null as well. */
function withNull({ type, enum: values }: Entries): Entries {
  if (!Array.isArray(type) || !type.includes('null')) return {};
  return Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {};
}

/** Tools look for it at the parameter, not in its schema. */
function agedWithItsSchema({ in: place, schema }: Entries): Entries {
  return typeof place === 'string' && isObject(schema) && schema['deprecated'] === true
    ? { deprecated: true }
    : {};
}
