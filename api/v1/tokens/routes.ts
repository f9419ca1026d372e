import { createToken } from '../../../commands/environment/create-token';
import { revokeToken } from '../../../commands/environment/revoke-token';
import { listTokens } from '../../../queries/environment/list-tokens';
import { pathId, reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { newToken, revokedToken, token, tokenBody } from './schemas';
import { newTokenView, tokenView } from './views';
import { longPage } from '../shared/page-only';
import { page } from '../../shared/pagination';

export const tokenRoutes = [
  route({
    method: 'get',
    path: '/tokens',
    summary: 'List the tokens of the environment',
    caller: 'admin',
    query: longPage,
    answers: { 200: pageOf(token) },
    handle: async ({ services, context, query }) =>
      reply(200, await page(query, (keyset) => listTokens(services, context, keyset), tokenView)),
  }),
  route({
    method: 'post',
    path: '/tokens',
    summary: 'Make a token; its secret is shown this once',
    caller: 'admin',
    idempotencyKey: 'refused',
    body: tokenBody,
    answers: { 201: newToken },
    handle: async ({ services, context, body }) => {
      const { scope, name } = body;
      const personId = body.scope === 'worker' ? body.person_id : null;
      return reply(201, newTokenView(await createToken(services, context, { scope, personId, name })));
    },
  }),
  route({
    method: 'delete',
    path: '/tokens/:tokenId',
    summary: 'Revoke a token',
    caller: 'admin',
    params: { tokenId: pathId('token') },
    answers: { 200: revokedToken },
    handle: async ({ services, context, params: { tokenId: id } }) => {
      await revokeToken(services, context, id);
      return reply(200, { id, revoked: true as const });
    },
  }),
];
