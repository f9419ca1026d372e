import { z } from 'zod';
import { guideNames, pageNames, readGuide, readIndex, readPage } from '../../shared/documentation';
import { hasIt } from '../../shared/entity-tag';
import { reply, route } from '../../shared/route';
import { assetNames, assets, CSP, page } from './page';

/** Programs look for it at the root of the host. */
export const INDEX_PATH = '/llms.txt';

const kept = { 'Cache-Control': 'public, max-age=3600' };

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
  route({
    method: 'get',
    path: '/docs',
    summary: 'Read about this API, and try it',
    needs: 'no token',
    answers: { 200: { content: 'text/html' } },
    handle: () => reply(200, page, { 'Content-Security-Policy': CSP }),
  }),
  route({
    method: 'get',
    path: '/docs/assets/:asset',
    summary: 'Read what the page of the reference is made of',
    needs: 'no token',
    params: { asset: z.enum(assetNames).meta({ title: 'asset' }) },
    answers: { 200: { content: '*/*' } },
    handle: async ({ params: { asset } }) => {
      const { type, read } = assets[asset];
      return reply(200, await read(), { 'Content-Type': type, ...kept });
    },
  }),
  route({
    method: 'get',
    path: '/docs/:page',
    summary: 'Read a page of the documentation',
    needs: 'no token',
    params: { page: z.enum(pageNames).meta({ title: 'page' }) },
    answers: { 200: { content: 'text/markdown' } },
    handle: async ({ params }) => reply(200, await readPage(params.page), kept),
  }),
  route({
    method: 'get',
    path: '/docs/guides/:guide',
    summary: 'Read a guide to one topic',
    needs: 'no token',
    params: { guide: z.enum(guideNames).meta({ title: 'guide' }) },
    answers: { 200: { content: 'text/markdown' } },
    handle: async ({ params }) => reply(200, await readGuide(params.guide), kept),
  }),
  route({
    method: 'get',
    path: INDEX_PATH,
    summary: 'Read the index of the documentation for language models; it is at /llms.txt as well',
    needs: 'no token',
    answers: { 200: { content: 'text/plain' } },
    handle: async () => reply(200, await readIndex(), kept),
  }),
];
