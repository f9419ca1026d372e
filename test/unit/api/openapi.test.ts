import { validate } from '@readme/openapi-parser';
import { openApiDocument } from '../../../api/openapi/document';
import { operationId } from '../../../api/openapi/operation-id';
import { routes } from '../../../api/v1';

const document = openApiDocument(routes);
const label = (method: string, path: string) => `${method.toUpperCase()} ${path}`;

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
