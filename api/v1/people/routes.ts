import { addGroup } from '../../../commands/people/add-group';
import { addPerson } from '../../../commands/people/add-person';
import { findGroup } from '../../../queries/people/find-group';
import { findPerson } from '../../../queries/people/find-person';
import { listGroups } from '../../../queries/people/list-groups';
import { listPeople } from '../../../queries/people/list-people';
import { page } from '../../shared/pagination';
import { pathId, reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { pageOnly } from '../shared/page-only';
import { group, groupBody, person, peopleQuery, personBody } from './schemas';
import { groupView, personView } from './views';
import type { Keyset } from '../../../queries/context';
import { toFilter } from '../shared/list-filter';

export const peopleRoutes = [
  route({
    method: 'get',
    path: '/people',
    summary: 'List people',
    needs: 'people:read',
    query: peopleQuery,
    answers: { 200: pageOf(person) },
    handle: async ({ services, context, query }) => {
      const read = (keyset: Keyset) => listPeople(services, context, toFilter(query), keyset);
      return reply(200, await page(query, read, personView));
    },
  }),
  route({
    method: 'post',
    path: '/people',
    summary: 'Add a person',
    errors: ['email_taken'],
    needs: 'people:write',
    body: personBody,
    answers: { 201: person },
    handle: async ({ services, context, body: { first_name, last_name, email, country, locale } }) => {
      const input = { firstName: first_name, lastName: last_name, email, country, locale };
      return reply(201, personView(await addPerson(services, context, input)));
    },
  }),
  route({
    method: 'get',
    path: '/people/:personId',
    summary: 'Read a person',
    errors: ['not_your_contract'],
    needs: 'people:read',
    orWorker: true,
    params: { personId: pathId('person') },
    load: ({ services, context, params }) => findPerson(services, context, params.personId),
    answers: { 200: person },
    handle: ({ loaded }) => reply(200, personView(loaded)),
  }),
  route({
    method: 'get',
    path: '/groups',
    summary: 'List groups',
    needs: 'people:read',
    query: pageOnly,
    answers: { 200: pageOf(group) },
    handle: async ({ services, context, query }) =>
      reply(200, await page(query, (keyset) => listGroups(services, context, keyset), groupView)),
  }),
  route({
    method: 'post',
    path: '/groups',
    summary: 'Add a group',
    errors: ['name_taken'],
    needs: 'people:write',
    body: groupBody,
    answers: { 201: group },
    handle: async ({ services, context, body }) =>
      reply(201, groupView(await addGroup(services, context, body))),
  }),
  route({
    method: 'get',
    path: '/groups/:groupId',
    summary: 'Read a group',
    needs: 'people:read',
    params: { groupId: pathId('group') },
    load: ({ services, context, params }) => findGroup(services, context, params.groupId),
    answers: { 200: group },
    handle: ({ loaded }) => reply(200, groupView(loaded)),
  }),
];
