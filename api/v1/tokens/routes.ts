import { createToken } from '../../../commands/people/create-token';
import { revokeToken } from '../../../commands/people/revoke-token';
import { rotateToken } from '../../../commands/people/rotate-token';
import type { Keyset } from '../../../queries/context';
import { findToken } from '../../../queries/people/find-token';
import { listTokens } from '../../../queries/people/list-tokens';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { toOwner } from './owner';
import { newToken, revokedToken, rotationBody, token, tokenBody, tokensQuery } from './schemas';
import { newTokenView, tokenView } from './views';
import { toPerson } from '../people/related';
import { ofItsUser } from '../users/related';

const relations = {
  user: ofItsUser,
  person: toPerson(({ person_id }: { person_id: string | null }) => person_id),
};

const LIST = '/tokens';
const ONE = `${LIST}/:tokenId`;
const params = { tokenId: pathId('token') };
const load = ({ services, context, params: { tokenId } }: Loading<{ tokenId: string }>) =>
  findToken(services, context, tokenId);

/** Tokens of users, services and workers. Their secrets are shown once, when they are made and when they are rotated. */
export const tokenRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List the tokens of the environment',
    needs: 'tokens:manage',
    query: tokensQuery,
    answers: { 200: pageOf(token) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const filter = { kinds: query.kind, userId: query.user_id, personId: query.person_id };
      const read = (keyset: Keyset) => listTokens(services, context, filter, keyset);
      return reply(200, await page(query, read, tokenView));
    },
  }),
  route({
    method: 'post',
    path: LIST,
    summary: 'Make a token for a user, a service or a worker; its secret is shown this once',
    needs: 'tokens:manage',
    idempotencyKey: 'refused',
    body: tokenBody,
    answers: { 201: newToken },
    handle: async ({ services, context, body }) => {
      const { name, scopes = null, expires_at: expiresAt = null } = body;
      const made = await createToken(services, context, { owner: toOwner(body), name, scopes, expiresAt });
      return created(`/v1${LIST}/${made.token.id}`, newTokenView(made));
    },
  }),
  route({
    method: 'get',
    path: ONE,
    summary: 'Read a token, without its secret',
    needs: 'tokens:manage',
    params,
    load,
    answers: { 200: token },
    expand: relations,
    handle: ({ loaded }) => reply(200, tokenView(loaded)),
  }),
  route({
    method: 'post',
    path: `${ONE}/rotate`,
    summary: 'Give a token a new secret, with the old one good for an overlap',
    needs: 'tokens:manage',
    errors: ['token_over'],
    idempotencyKey: 'refused',
    params,
    load,
    body: rotationBody,
    answers: { 200: newToken },
    handle: async ({ services, context, loaded, body }) =>
      reply(200, newTokenView(await rotateToken(services, context, loaded, body.overlap_seconds))),
  }),
  route({
    method: 'delete',
    path: ONE,
    summary: 'Revoke a token',
    needs: 'tokens:manage',
    params,
    answers: { 200: revokedToken },
    handle: async ({ services, context, params: { tokenId: id } }) => {
      await revokeToken(services, context, id);
      return reply(200, { id, revoked: true as const });
    },
  }),
];
