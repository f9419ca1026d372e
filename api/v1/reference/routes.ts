import type { Request } from 'express';
import { reply, route } from '../../shared/route';

/** What this API is, for people and for programs. It is the same for everybody, so no token is needed. */
export const referenceRoutes = [
  route({
    method: 'get',
    path: '/openapi.json',
    summary: 'Read this API as an OpenAPI 3.1 document',
    needs: 'no token',
    answers: { 200: { content: 'application/json' }, 304: { content: '' } },
    handle: ({ services, http }) => {
      const { text, etag } = services.openapi();
      const headers = { ETag: etag, 'Cache-Control': 'public, no-cache' };
      return hasIt(http, etag) ? reply(304, '', headers) : reply(200, text, headers);
    },
  }),
];

function hasIt(http: Request, etag: string): boolean {
  const known = (http.get('If-None-Match') ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
