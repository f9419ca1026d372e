import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { validate } from '@readme/openapi-parser';
import { openApiDocument } from '../../../api/openapi/document';
import { eventsPage } from '../../../api/openapi/events-page';
import { operationId } from '../../../api/openapi/operation-id';
import { errorsPage, routesPage } from '../../../api/openapi/pages';
import { eventTypes } from '../../../api/shared/event-types';
import { TEST_TYPE } from '../../../api/shared/event-types/test-message';
import { routes } from '../../../api/v1';
import { projectRoot } from '../../../config/paths';

const document = openApiDocument(routes);

interface Operation {
  parameters: unknown[];
  requestBody: { content: { 'application/json': { example: unknown; schema: unknown } } };
}

interface Described {
  parameters?: { deprecated?: boolean; schema?: { deprecated?: boolean } }[];
  security: unknown[];
  responses: Record<string, { $ref: string } | Headed>;
}
interface Headed {
  headers: Record<string, unknown>;
}

const operationsOf = ({ paths = {} }: typeof document) =>
  Object.values(paths).flatMap((path) => Object.values(path as Record<string, Described>));

const resolved = ([status, answer]: [string, { $ref: string } | Headed]): [string, Headed] => {
  if (!('$ref' in answer)) return [status, answer];
  const shared = document.components?.responses as Record<string, Headed>;
  return [status, shared[answer.$ref.split('/').at(-1)!]!];
};

function partsOf(part: unknown): Record<string, unknown>[] {
  if (typeof part !== 'object' || part === null) return [];
  const parts = Object.values(part).flatMap(partsOf);
  return Array.isArray(part) ? parts : [part as Record<string, unknown>, ...parts];
}

const label = (method: string, path: string) => `${method.toUpperCase()} ${path}`;

const docs = (name: string) => readFileSync(path.join(projectRoot, 'docs', name), 'utf8');

describe('the pages that follow from the declarations', () => {
  it('are up to date; npm run docs writes them', () => {
    expect(docs('errors.md')).toBe(errorsPage());
    expect(docs('events.md')).toBe(eventsPage());
    expect(docs('routes.md')).toBe(routesPage(routes));
  });
});

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await validate(structuredClone(document) as Parameters<typeof validate>[0]);
    expect(result).toMatchObject({ valid: true, warnings: [], specification: 'OpenAPI' });
    expect(document.openapi).toBe('3.1.0');
  });

  it('has exactly the routes that are served', () => {
    const documented = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => label(method, path)),
    );
    const served = routes.map(({ method, path }) => label(method, path.replace(/:(\w+)/g, '{$1}')));
    expect(documented.sort()).toEqual(served.sort());
  });

  it('says of no schema that it has by name that it may be null, but of the place', () => {
    const inside = (schema: z.ZodType): z.ZodType[] => {
      const {
        shape,
        element,
        options,
        innerType,
        in: from,
        out,
      } = schema.def as unknown as Record<string, unknown>;
      const parts = [
        Object.values((shape as object | undefined) ?? {}),
        element,
        options,
        innerType,
        from,
        out,
      ];
      return parts.flat().filter((part): part is z.ZodType => part instanceof z.ZodType);
    };
    const nullable = (schema: z.ZodType): string[] => [
      ...(schema instanceof z.ZodNullable ? inside(schema).flatMap((inner) => inner.meta()?.id ?? []) : []),
      ...inside(schema).flatMap(nullable),
    ];
    const answers = routes.flatMap((route) => Object.values(route.answers));
    const schemas = answers.flatMap((answer) => ('content' in answer ? [] : [answer]));
    expect(schemas.flatMap(nullable)).toEqual([]);
  });

  it('lets null in wherever it says that there may be null', () => {
    const shut = partsOf(document).filter(
      ({ type, enum: values, const: only }) =>
        Array.isArray(type) &&
        type.includes('null') &&
        ((Array.isArray(values) && !values.includes(null)) || (only !== undefined && only !== null)),
    );
    expect(shut).toEqual([]);
  });

  it('says of a parameter that it ages where tools look for it, and of its answers', () => {
    const aged = operationsOf(document).filter(({ parameters = [] }) =>
      parameters.some(({ schema }) => schema?.deprecated),
    );
    expect(aged.length).toBeGreaterThan(0);
    for (const { parameters = [], responses } of aged) {
      expect(parameters.filter(({ schema, deprecated }) => schema?.deprecated !== deprecated)).toEqual([]);
      for (const [status, { headers }] of Object.entries(responses).map(resolved))
        expect([status, Object.keys(headers).includes('Sunset')]).toEqual([status, status !== '401']);
    }
  });

  it('tells in every answer behind a token how much is left, whether it is refused or not', () => {
    for (const { security, responses } of operationsOf(document))
      for (const [status, { headers }] of Object.entries(responses).map(resolved)) {
        const isTold = security.length > 0 && status !== '401';
        const named = ['RateLimit', 'RateLimit-Policy'].filter((name) => name in headers);
        expect([status, named.length]).toEqual([status, isTold ? 2 : 0]);
      }
  });

  it('has each type of event as a webhook, with an example', () => {
    const hooks = Object.entries(document.webhooks ?? {});
    expect(hooks.map(([name]) => name)).toEqual([...eventTypes, TEST_TYPE]);
    for (const [name, { post }] of hooks as [string, Record<string, Operation>][]) {
      const { example, schema } = post!.requestBody.content['application/json'];
      expect(example).toMatchObject({ type: name, data: {}, timestamp: expect.any(String) });
      expect(JSON.stringify(schema)).toContain(`"${name}"`);
      expect(post!.parameters).toHaveLength(3);
    }
  });

  it('names each operation once', () => {
    const ids = routes.map(operationId);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });
});
