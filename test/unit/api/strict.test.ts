import { z } from 'zod';
import { nothing, type Route } from '../../../api/shared/route';
import { wholeNumber } from '../../../api/shared/schemas';
import { routes } from '../../../api/v1';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const each = (kept: (route: Route) => boolean) =>
  routes.filter(kept).map((route) => [label(route), route] as const);

const UNKNOWN = 'no_route_has_this';

function refuses(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).every(refuses);
  const { error } = schema.safeParse({ [UNKNOWN]: '1' });
  return (
    error?.issues.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.includes(UNKNOWN)) ?? false
  );
}

/** A link that has more in its query than was signed has been tampered with. */
const isSigned = ({ path }: Route) => path.startsWith('/files/');

describe('a request with a field that the route does not know', () => {
  it.each(each((route) => !isSigned(route)))(
    'is refused in the query of %s',
    (_label, { query = nothing }) => {
      expect(refuses(query)).toBe(true);
    },
  );

  it.each(each(({ method }) => method !== 'get'))(
    'is refused in the body of %s',
    (_label, { body = nothing }) => {
      expect(refuses(body)).toBe(true);
    },
  );
});

describe('a whole number', () => {
  const limit = wholeNumber(1, 100);

  it.each([
    ['1', 1],
    ['100', 100],
    ['007', 7],
    [12, 12],
  ])('is %p', (given, read) => {
    expect(limit.parse(given)).toBe(read);
  });

  it.each([
    '',
    ' ',
    ' 5',
    '0x5',
    '1e1',
    '+5',
    '-5',
    '5.0',
    '٥',
    '0',
    '101',
    'Infinity',
    'NaN',
    ['5'],
    true,
    null,
    {},
    1.5,
  ])('is not %p', (given) => {
    expect(limit.safeParse(given).success).toBe(false);
  });

  it('is asked of every number in a query', () => {
    const coerced = routes.flatMap(({ query }) =>
      query instanceof z.ZodObject
        ? Object.entries(query.shape as Record<string, z.ZodType>).filter(
            ([, schema]) => schema.safeParse('0x5').success && typeof schema.parse('0x5') === 'number',
          )
        : [],
    );
    expect(coerced).toEqual([]);
  });
});
