import { z } from 'zod';
import { openApiDocument } from '../../../api/openapi/document';
import type { Route } from '../../../api/shared/route';
import { routes } from '../../../api/v1';

type Media = Record<string, { schema: { examples?: unknown[] } }>;
type Paths = Record<string, Record<string, { requestBody?: { content: Media } }>>;

const label = ({ method, path }: Route) => `${method.toUpperCase()} ${path}`;
const withBody = routes.flatMap((route) =>
  route.body && route.method !== 'get' ? [[label(route), route, route.body] as const] : [],
);
const paths = openApiDocument(routes).paths as Paths;

function documented({ method, path }: Route): Media {
  return paths[path.replace(/:(\w+)/g, '{$1}')]![method]!.requestBody!.content;
}

const examplesOf = (body: z.ZodType) => z.array(z.unknown()).default([]).parse(body.meta()?.examples);

describe('the example of a body', () => {
  it.each(withBody)('of %s is what the route takes', (_label, _route, body) => {
    const examples = examplesOf(body);
    expect(examples).toHaveLength(1);
    expect(body.safeParse(examples[0]).error).toBeUndefined();
  });

  it.each(withBody)(
    'of %s is in the document, for each form that the body may have',
    (_label, route, body) => {
      for (const { schema } of Object.values(documented(route)))
        expect(schema.examples).toEqual(examplesOf(body));
    },
  );

  const onlyFile = routes.flatMap((route) =>
    route.upload && !route.body ? [[label(route), route] as const] : [],
  );

  it.each(onlyFile)('of %s is the file that it takes', (_label, route) => {
    const [[media, { schema }], ...others] = Object.entries(documented(route)) as [[string, Media[string]]];
    expect([media, others]).toEqual(['multipart/form-data', []]);
    expect(schema.examples).toEqual([{ file: expect.any(String) as string }]);
  });

  it.each(withBody)('of %s says something', (_label, _route, body) => {
    const [example] = examplesOf(body);
    expect(z.record(z.string(), z.unknown()).parse(example)).not.toEqual({});
  });
});
