import { z } from 'zod';
import type { Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';

interface Schema {
  type?: string;
  maximum?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  allOf?: Schema[];
}

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const schemaOf = (given: z.ZodType | undefined) =>
  given ? (z.toJSONSchema(given, { io: 'input', unrepresentable: 'any' }) as Schema) : {};

/** What grows with what is sent and names no bound of its own, by its path. */
function unbounded(schema: Schema, at: string): string[] {
  const { type, maximum, maxItems, items, properties = {}, additionalProperties } = schema;
  const own =
    (type === 'array' && maxItems === undefined) ||
    // A whole number is at most the largest that is exact, which is no bound.
    ((type === 'number' || type === 'integer') && (maximum ?? Infinity) >= Number.MAX_SAFE_INTEGER);
  const below = [
    ...Object.entries(properties).map(([name, each]) => unbounded(each, `${at}.${name}`)),
    ...(items ? [unbounded(items, `${at}[]`)] : []),
    ...(typeof additionalProperties === 'object' ? [unbounded(additionalProperties, `${at}.*`)] : []),
    ...[...(schema.anyOf ?? []), ...(schema.allOf ?? [])].map((each) => unbounded(each, at)),
  ];
  return [...(own ? [at] : []), ...below.flat()];
}

describe('what one request may ask for', () => {
  it.each(routes.map((route) => [label(route), route] as const))(
    '%s: every list and number of its body is bounded',
    (_label, route) => {
      // A decimal may be sent as a number; how many digits it may have is told by its own rule.
      const known =
        /amount|quantity|percentage|first_payment|price$|charge$|units$|attributes|basis_points|hours$|rate$|hour$|prepay/;
      expect(unbounded(schemaOf(route.body), 'body').filter((at) => !known.test(at))).toEqual([]);
    },
  );

  it.each(routes.map((route) => [label(route), route] as const))(
    '%s: every number of its query is bounded',
    (_label, route) => {
      // Lists of words are as long as a URL can be; how many digits a decimal may have is told by its own rule.
      const found = unbounded(schemaOf(route.query), 'query').filter(
        (at) => !/(status|type|kind|family|cause|expand|amount)/.test(at),
      );
      expect(found).toEqual([]);
    },
  );

  it.each(
    routes.flatMap((route) => {
      const { properties = {} } = schemaOf(route.body);
      const fractions = Object.entries(properties).filter(([, { type }]) => type === 'number');
      return fractions.map(([name]) => [`${label(route)}: ${name}`, route, name] as const);
    }),
  )('%s is no number that is nearly nothing', (_label, route, name) => {
    const [example] = (route.body?.meta()?.examples ?? []) as Record<string, unknown>[];
    for (const tiny of [1e-7, -1.39e-85, 5e-324])
      expect(route.body?.safeParse({ ...example, [name]: tiny }).success).toBe(false);
    expect(route.body?.safeParse(example).success).toBe(true);
  });
});
