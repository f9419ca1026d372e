import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validate } from '@readme/openapi-parser';
import { openApiDocument } from '../../../api/openapi/document';
import { operationId } from '../../../api/openapi/operation-id';
import { errorsPage, routesPage } from '../../../api/openapi/pages';
import { routes } from '../../../api/v1';
import { projectRoot } from '../../../config/paths';

const document = openApiDocument(routes);
const label = (method: string, path: string) => `${method.toUpperCase()} ${path}`;

const docs = (name: string) => readFileSync(path.join(projectRoot, 'docs', name), 'utf8');

describe('the pages that follow from the declarations', () => {
  it('are up to date; npm run docs writes them', () => {
    expect(docs('errors.md')).toBe(errorsPage());
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

  it('names each operation once', () => {
    const ids = routes.map(operationId);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]+$/);
  });
});
