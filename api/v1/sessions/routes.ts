import { openSession } from '../../../commands/people/open-session';
import { revokeToken } from '../../../commands/people/revoke-token';
import type { Keyset } from '../../../queries/context';
import { findPerson } from '../../../queries/people/find-person';
import { findSession } from '../../../queries/people/find-session';
import { listTokens } from '../../../queries/people/list-tokens';
import { page } from '../../shared/pagination';
import { pathId, reply, route, type Loading } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { pageOnly } from '../shared/page-only';
import { newToken, revokedToken, token } from '../tokens/schemas';
import { newTokenView, tokenView } from '../tokens/views';
import { sessionBody } from './schemas';

const path = '/people/:personId/sessions';

const ofPerson = {
  needs: 'sessions:manage',
  params: { personId: pathId('person') },
  load: ({ services, context, params: { personId } }: Loading<{ personId: string }>) =>
    findPerson(services, context, personId),
} as const;

/** Short-lived tokens of workers, made by the employer for pages that they embed. */
export const sessionRoutes = [
  route({
    ...ofPerson,
    method: 'get',
    path,
    summary: 'List the sessions of a worker',
    query: pageOnly,
    answers: { 200: pageOf(token) },
    handle: async ({ services, context, loaded, query }) => {
      const filter = { kinds: ['session' as const], personId: loaded.id };
      const read = (keyset: Keyset) => listTokens(services, context, filter, keyset);
      return reply(200, await page(query, read, tokenView));
    },
  }),
  route({
    ...ofPerson,
    method: 'post',
    path,
    summary: 'Open a session: a short-lived token of the worker, shown this once',
    idempotencyKey: 'refused',
    body: sessionBody,
    answers: { 201: newToken },
    handle: async ({ services, context, loaded, body }) =>
      reply(201, newTokenView(await openSession(services, context, loaded, body.expires_in_seconds))),
  }),
  route({
    method: 'delete',
    path: `${path}/:sessionId`,
    summary: 'End a session of a worker',
    needs: 'sessions:manage',
    params: { ...ofPerson.params, sessionId: pathId('session') },
    load: ({ services, context, params: { personId, sessionId } }) =>
      findSession(services, context, personId, sessionId),
    answers: { 200: revokedToken },
    handle: async ({ services, context, loaded: { id } }) => {
      await revokeToken(services, context, id);
      return reply(200, { id, revoked: true as const });
    },
  }),
];
