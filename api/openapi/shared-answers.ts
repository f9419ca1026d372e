import { STATUS_CODES } from 'node:http';
import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import type { errorWith } from './error-answers';

type Ref = { $ref: string };
type Schema = Ref | ReturnType<typeof errorWith>;

interface SharedAnswer {
  description: string;
  headers: Record<string, Ref>;
  content: { 'application/json': { schema: Schema | { anyOf: Schema[] } } };
}

/** Answers that many routes have are in the document once: a reference to the one that says exactly this. */
export type SharedAnswers = (status: number, answer: SharedAnswer) => Ref;

export function sharedAnswers(registry: OpenAPIRegistry): SharedAnswers {
  const names = new Map<string, string>();
  const counts = new Map<number, number>();
  return (status, answer) => {
    const key = `${status} ${JSON.stringify(answer)}`;
    const known = names.get(key);
    if (known !== undefined) return refTo(known);
    const count = (counts.get(status) ?? 0) + 1;
    counts.set(status, count);
    const name = `${(STATUS_CODES[status] ?? String(status)).replace(/\W/g, '')}${count === 1 ? '' : count}`;
    names.set(key, name);
    registry.registerComponent('responses', name, { ...answer });
    return refTo(name);
  };
}

const refTo = (name: string) => ({ $ref: `#/components/responses/${name}` });
