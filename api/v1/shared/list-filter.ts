import { z } from 'zod';
import { aging } from '../../shared/aging';
import { calendarDate, currency, many } from '../../shared/schemas';

type Names<Value extends string> = readonly [Value, ...Value[]];

/** Another word for a filter, from before there was one for each. */
export const oldWord = <Schema extends z.ZodType>(schema: Schema, instead: string): Schema =>
  aging(schema, { since: '2026-11-27', sunset: '2027-11-27', instead });

/** The same words narrow every list whose rows have such a field. Each may be repeated, or hold several by commas. */
export const byStatus = <Value extends string>(values: Names<Value>) => ({
  status: many(values),
  'status[]': oldWord(many(values), 'status'),
  statuses: oldWord(many(values), 'status'),
  'statuses[]': oldWord(many(values), 'status'),
});

export const byType = <Value extends string>(values: Names<Value>, message?: string) => ({
  type: many(values, message),
  'type[]': oldWord(many(values, message), 'type'),
  types: oldWord(many(values, message), 'type'),
  'types[]': oldWord(many(values, message), 'type'),
});

/** Of types that organisations add to. */
export const byKey = (pattern: RegExp, message: string) => {
  const keys = z
    .union([z.string(), z.array(z.string())])
    .transform((given, { issues }) => {
      const parts = [given].flat().flatMap((part) => part.split(','));
      const input = parts.find((part) => !pattern.test(part));
      if (input !== undefined) issues.push({ code: 'custom', input, message, params: { rule: 'key' } });
      return parts;
    })
    .optional()
    .meta({ type: 'array', items: { type: 'string', pattern: pattern.source } });
  return {
    type: keys,
    'type[]': oldWord(keys, 'type'),
    types: oldWord(keys, 'type'),
    'types[]': oldWord(keys, 'type'),
  };
};

/** The first day is included, the last one not. */
export const byDate = { date_from: calendarDate.optional(), date_to: calendarDate.optional() };
export const byCurrency = { currency: currency.optional() };
export const byNumber = { number: z.string().max(100).optional() };
/** Numbers that only this service gives. */
export const byOwnNumber = {
  number: z
    .string()
    .regex(/^\d{1,18}$/, 'must be a number such as 17')
    .optional(),
};

interface Query<Status, Type> {
  status?: Status[] | undefined;
  'status[]'?: Status[] | undefined;
  statuses?: Status[] | undefined;
  'statuses[]'?: Status[] | undefined;
  type?: Type[] | undefined;
  'type[]'?: Type[] | undefined;
  types?: Type[] | undefined;
  'types[]'?: Type[] | undefined;
  date_from?: string | undefined;
  date_to?: string | undefined;
  currency?: string | undefined;
  number?: string | undefined;
}

export function toFilter<Status = never, Type = never>(query: Query<Status, Type>) {
  return {
    statuses: together(query.status, query['status[]'], query.statuses, query['statuses[]']),
    types: together(query.type, query['type[]'], query.types, query['types[]']),
    currency: query.currency,
    number: query.number,
    dateFrom: query.date_from,
    dateTo: query.date_to,
  };
}

/** What a request names under any of the words; undefined where it uses none of them. */
export function together<Value>(...named: (Value[] | undefined)[]): Value[] | undefined {
  const given = named.filter((values) => values !== undefined);
  return given.length === 0 ? undefined : [...new Set(given.flat())];
}
