import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { validate } from '@readme/openapi-parser';
import { openApiDocument } from '../../../api/openapi/document';
import { eventsPage } from '../../../api/openapi/events-page';
import { operationId } from '../../../api/openapi/operation-id';
import { errorsPage, routesPage } from '../../../api/openapi/pages';
import { eventTypes } from '../../../api/shared/event-types';
import { routes } from '../../../api/v1';
import { projectRoot } from '../../../config/paths';

const document = openApiDocument(routes);

interface Operation {
  parameters: unknown[];
  requestBody: { content: { 'application/json': { example: unknown; schema: unknown } } };
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

  it('has each type of event as a webhook, with an example', () => {
    const hooks = Object.entries(document.webhooks ?? {});
    expect(hooks.map(([name]) => name)).toEqual(eventTypes);
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
