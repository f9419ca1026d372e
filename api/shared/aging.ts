import { z } from 'zod';
import type { CalendarDate } from '../../domain/shared/time';

/** What is going to be taken away: from when on it should not be used, until when it works, and what to use. */
export interface Aging {
  since: CalendarDate;
  sunset: CalendarDate;
  instead: string;
}

const agingParts = z.registry<Aging>();

/** Marks a parameter that ages. */
export function aging<Schema extends z.ZodType>(schema: Schema, told: Aging): Schema {
  const description = `Use \`${told.instead}\` instead; taken away on ${told.sunset}.`;
  const marked = schema.meta({ deprecated: true, description });
  agingParts.add(marked, told);
  return marked;
}

/** The parameters of a query that age, by name. */
export function agingIn(query: z.ZodType | undefined): ReadonlyMap<string, Aging> {
  if (!(query instanceof z.ZodObject)) return new Map();
  const found = Object.entries(query.shape as Record<string, z.ZodType>).map(
    ([name, schema]) => [name, agingParts.get(schema)] as const,
  );
  return new Map(found.filter((entry): entry is [string, Aging] => entry[1] !== undefined));
}

/** Of all that a request makes use of, what goes first: `Deprecation` by RFC 9745 and `Sunset` by RFC 8594. */
export function agingHeaders(used: readonly Aging[]): Record<string, string> {
  if (used.length === 0) return {};
  const first = (days: CalendarDate[]) => Date.parse(`${days.sort()[0]}T00:00:00Z`);
  const since = first(used.map((each) => each.since));
  const sunset = first(used.map((each) => each.sunset));
  return { Deprecation: `@${since / 1000}`, Sunset: new Date(sunset).toUTCString() };
}
