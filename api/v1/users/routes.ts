import { addUser } from '../../../commands/people/add-user';
import { changeUser } from '../../../commands/people/change-user';
import type { Keyset } from '../../../queries/context';
import { findUser } from '../../../queries/people/find-user';
import { listUsers } from '../../../queries/people/list-users';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { given } from '../shared/given';
import { toFilter } from '../shared/list-filter';
import { user, userBody, userChangeBody, usersQuery } from './schemas';
import { userView } from './views';

const LIST = '/users';
const ONE = `${LIST}/:userId`;
const params = { userId: pathId('user') };

/** People of the employer's side and their roles. */
export const userRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List the users of the employer’s side',
    needs: 'users:read',
    query: usersQuery,
    answers: { 200: pageOf(user) },
    handle: async ({ services, context, query }) => {
      const filter = { ...toFilter(query), role: query.role };
      const read = (keyset: Keyset) => listUsers(services, context, filter, keyset);
      return reply(200, await page(query, read, userView));
    },
  }),
  route({
    method: 'post',
    path: LIST,
    summary: 'Add a user, with roles that give no right one does not have',
    needs: 'users:manage',
    errors: ['email_taken'],
    body: userBody,
    answers: { 201: user },
    handle: async ({ services, context, body }) => {
      const added = await addUser(services, context, body);
      return created(`/v1${LIST}/${added.id}`, userView(added));
    },
  }),
  route({
    method: 'get',
    path: ONE,
    summary: 'Read a user',
    needs: 'users:read',
    versioned: true,
    params,
    load: ({ services, context, params: { userId } }) => findUser(services, context, userId),
    answers: { 200: user },
    handle: ({ loaded }) => reply(200, userView(loaded)),
  }),
  route({
    method: 'patch',
    path: ONE,
    summary: 'Rename a user, change the roles, disable or enable; tokens follow at once',
    needs: 'users:manage',
    versioned: true,
    errors: ['last_owner'],
    params,
    load: ({ services, context, params: { userId } }) => findUser(services, context, userId),
    body: userChangeBody,
    answers: { 200: user },
    handle: async ({ services, context, loaded, body }) =>
      reply(200, userView(await changeUser(services, context, loaded.id, given(body)))),
  }),
];
