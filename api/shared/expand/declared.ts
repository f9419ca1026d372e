import { z } from 'zod';
import type { Answers, Route } from '../route';
import { many } from '../schemas';
import type { Relations } from './relation';

/** The route with what follows from its relations: the parameter that asks for them, and their place in each row. */
export function withExpand(route: Route): Route {
  const { expand, query = z.strictObject({}), answers } = route;
  if (!expand) return route;
  if (!(query instanceof z.ZodObject)) throw new Error(`${route.path} has no query that could take expand.`);
  return {
    ...route,
    query: query.safeExtend({ expand: parameter(expand) }),
    answers: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, expandable(answer, expand)]),
    ),
  };
}

function parameter(relations: Relations<never>): z.ZodType {
  const [first, ...others] = Object.keys(relations);
  const parameter = many([first!, ...others]);
  const rights = Object.entries(relations).map(([name, { needs }]) => `\`${name}\` needs \`${needs}\``);
  return parameter.meta({
    ...parameter.meta(),
    description: `What to answer with each row, in \`expanded\`: ${rights.join(', ')}.`,
  });
}

function expandable(answer: Answers[number], relations: Relations<never>): Answers[number] {
  if (!(answer instanceof z.ZodObject)) return answer;
  const rows: unknown = answer.shape['data'];
  if (!(rows instanceof z.ZodArray)) return rowWith(answer, relations);
  return answer.extend({ data: z.array(rowWith(rows.element as z.ZodObject, relations)) });
}

/** Rows that several routes answer are one part of the document. */
const known = new WeakMap<z.ZodObject, { relations: Relations<never>; row: z.ZodObject }>();

function rowWith(plain: z.ZodObject, relations: Relations<never>): z.ZodObject {
  const made = known.get(plain);
  if (made && made.relations !== relations)
    throw new Error(`${String(plain.meta()?.id)} has different relations in different routes.`);
  if (made) return made.row;
  const values = Object.entries(relations).map(([name, { schema }]) => [name, schema.optional()] as const);
  const row = plain
    .extend({ expanded: z.strictObject(Object.fromEntries(values)).optional() })
    .meta({ id: `Expandable${String(plain.meta()?.id)}` });
  known.set(plain, { relations, row });
  return row;
}
