import { z, type ZodError } from 'zod';
import { toApiError, type ErrorDetail } from '../../../api/shared/errors';
import { explain } from '../../../api/shared/explain';
import type { Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;

/** What the validator says when nobody has told it better. */
const RAW = /invalid|expected|received|nonoptional|undefined|\bNaN\b|too (small|big)|>=|<=|regex|\/\^/i;

const values: unknown[] = [
  ...[undefined, null, true, -1, 1.5, 1e300, '', 'x', [], [null], {}, { a: 1 }, 'x'.repeat(50_000), ['x', 7]],
];

function faultsOf(schema: z.ZodType, data: unknown): ErrorDetail[] {
  const { error } = schema.safeParse(data, { error: explain }) as { error?: ZodError };
  return (error && (toApiError(error)?.details as ErrorDetail[])) ?? [];
}

function shapeOf(schema: z.ZodType): Record<string, unknown> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

const schemas = routes.flatMap((route) =>
  [route.query, route.body].flatMap((schema) => (schema ? [[label(route), schema] as const] : [])),
);

describe('what is wrong with a request', () => {
  it.each(schemas)('is said in sentences: %s', (_label, schema) => {
    const faults = [
      ...values.flatMap((value) => faultsOf(schema, value)),
      ...Object.keys(shapeOf(schema)).flatMap((name) =>
        values.flatMap((value) => faultsOf(schema, { [name]: value })),
      ),
    ];
    for (const { field, rule, message } of faults) {
      expect(field).not.toBe('');
      expect(rule).toMatch(/^[a-z_]+$/);
      expect(message).not.toMatch(RAW);
      expect(message.length).toBeLessThan(500);
    }
  });
});
