import { addPolicy } from '../../../commands/time-off/add-policy';
import { addType } from '../../../commands/time-off/add-type';
import { findPolicy, listPolicies, listTypes } from '../../../queries/time-off/find-policy';
import { page } from '../../shared/pagination';
import { created, pathId, reply, route } from '../../shared/route';
import { listOf, pageOf } from '../shared/answers';
import { toFilter } from '../shared/list-filter';
import { byTypeQuery, policy, policyBody, timeOffType, typeBody } from './schemas';
import { policyView, typeView } from './views';

/** Half days are whole numbers inside. */
const inHalves = (days: number): number => days * 2;

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
      const { carry_over_days: carried } = body;
      const made = await addPolicy(services, context, {
        ...{ name: body.name, type: body.type, accrual: body.accrual },
        entitlement: inHalves(body.days_per_year),
        carryOverLimit: carried === null ? null : inHalves(carried),
        carryOverUntil: body.carry_over_until,
        mayGoNegative: body.may_go_negative,
        workingDays: [...body.working_days].sort(),
        holidayCountry: body.holiday_country,
        holidayRegion: body.holiday_region,
      });
      return created(`/v1/time-off/policies/${made.id}`, policyView(made));
    },
  }),
  route({
    method: 'get',
    path: '/time-off/policies/:policyId',
    summary: 'Read a policy of time off',
    needs: 'time-off:read',
    params: { policyId: pathId('time-off policy') },
    load: ({ services, context, params }) => findPolicy(services, context, params.policyId),
    answers: { 200: policy },
    handle: ({ loaded }) => reply(200, policyView(loaded)),
  }),
];
