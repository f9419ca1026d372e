import { addPolicy } from '../../../commands/time-off/add-policy';
import { changePolicy } from '../../../commands/time-off/change-policy';
import { addType } from '../../../commands/time-off/add-type';
import type { PolicyTerms } from '../../../domain/time-off/policy';
import { findPolicy, listPolicies, listTypes } from '../../../queries/time-off/find-policy';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route, type Loading } from '../../shared/route';
import { listOf, pageOf } from '../shared/answers';
import { toFilter } from '../shared/list-filter';
import { toTerms } from './inputs';
import { byTypeQuery, policy, policyBody, policyChangeBody, timeOffType, typeBody } from './schemas';
import { policyView, typeView } from './views';

const ofPolicy = {
  path: '/time-off/policies/:policyId',
  versioned: true as const,
  params: { policyId: pathId('time-off policy') },
  load: ({ services, context, params }: Loading<{ policyId: string }>) =>
    findPolicy(services, context, params.policyId),
};

/** What there is to be off for, and how much of it. */
export const timeOffPolicyRoutes = [
  route({
    method: 'get',
    path: '/time-off/types',
    summary: 'List the types of time off',
    needs: 'time-off:read',
    orWorker: true,
    answers: { 200: listOf(timeOffType) },
    handle: async ({ services, context }) =>
      reply(200, { data: (await listTypes(services, context)).map(typeView) }),
  }),
  route({
    method: 'post',
    path: '/time-off/types',
    summary: 'Add a type of time off',
    errors: ['name_taken', 'too_many_time_off_types'],
    needs: 'time-off:manage',
    body: typeBody,
    answers: { 201: timeOffType },
    handle: async ({ services, context, body: { is_paid: isPaid, ...body } }) =>
      reply(201, typeView(await addType(services, context, { ...body, isPaid }))),
  }),
  route({
    method: 'get',
    path: '/time-off/policies',
    summary: 'List the policies of time off',
    needs: 'time-off:read',
    query: byTypeQuery,
    answers: { 200: pageOf(policy) },
    handle: async ({ services, context, query }) =>
      reply(
        200,
        await page(query, (keyset) => listPolicies(services, context, toFilter(query), keyset), policyView),
      ),
  }),
  route({
    method: 'post',
    path: '/time-off/policies',
    summary: 'Add a policy of time off',
    needs: 'time-off:manage',
    body: policyBody,
    answers: { 201: policy },
    handle: async ({ services, context, body }) => {
      const made = await addPolicy(services, context, {
        ...{ name: body.name, type: body.type },
        ...(toTerms(body) as PolicyTerms),
      });
      return created(`/v1/time-off/policies/${made.id}`, policyView(made));
    },
  }),
  route({
    ...ofPolicy,
    method: 'get',
    summary: 'Read a policy of time off',
    needs: 'time-off:read',
    answers: { 200: policy },
    handle: ({ loaded }) => reply(200, policyView(loaded)),
  }),
  route({
    ...ofPolicy,
    method: 'patch',
    summary: 'Change what a policy of time off says from a day on',
    needs: 'time-off:manage',
    errors: ['no_change', 'revision_order', 'too_many_revisions', 'time_off_balance'],
    body: policyChangeBody,
    answers: { 200: policy },
    handle: async ({ services, context, loaded, body: { name, effective_from: from, ...body } }) => {
      const wanted = { name, from, terms: toTerms(body) };
      return reply(200, policyView(await changePolicy(services, context, loaded, wanted)));
    },
  }),
];
