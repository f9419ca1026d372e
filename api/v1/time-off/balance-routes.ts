import { assignPolicy, correctBalance } from '../../../commands/time-off/change-balance';
import { todayIn } from '../../../queries/context';
import { listAssignments } from '../../../queries/time-off/find-policy';
import { listMovements, readBalances } from '../../../queries/time-off/read-balances';
import { page } from '../../shared/pagination';
import { reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { toFilter } from '../shared/list-filter';
import { toPerson } from '../people/related';
import { ofPerson } from './person-path';
import {
  assignment,
  assignmentBody,
  balances,
  balancesQuery,
  byTypeQuery,
  correction,
  correctionBody,
  movement,
} from './schemas';
import { assignmentView, balanceView, correctionView, movementView } from './views';

/** Which policies apply to a person, and what follows from them. */
export const timeOffBalanceRoutes = [
  route({
    ...ofPerson,
    method: 'get',
    path: '/people/:personId/time-off/balances',
    summary: 'Read the balances of a person on a day',
    errors: ['not_your_contract'],
    needs: 'time-off:read',
    orWorker: true,
    query: balancesQuery,
    answers: { 200: balances },
    handle: async ({ services, context, loaded: { id }, query: { on = todayIn(context, 'UTC') } }) => {
      const found = await readBalances(services, context, id, on);
      return reply(200, { data: found.map((each) => balanceView(each, on)) });
    },
  }),
  route({
    ...ofPerson,
    method: 'get',
    path: '/people/:personId/time-off/movements',
    summary: 'List what has moved the balances of a person',
    errors: ['not_your_contract'],
    needs: 'time-off:read',
    orWorker: true,
    query: byTypeQuery,
    answers: { 200: pageOf(movement) },
    handle: async ({ services, context, loaded: { id }, query }) => {
      const filter = toFilter(query);
      return reply(
        200,
        await page(query, (keyset) => listMovements(services, context, id, filter, keyset), movementView),
      );
    },
  }),
  route({
    ...ofPerson,
    method: 'post',
    path: '/people/:personId/time-off/corrections',
    summary: 'Correct a balance',
    errors: ['time_off_balance'],
    needs: 'time-off:manage',
    body: correctionBody,
    answers: { 201: correction },
    handle: async ({ services, context, loaded, body }) => {
      const { type, reason, effective_on: effectiveOn } = body;
      const input = { type, reason, effectiveOn, halves: body.days * 2 };
      return reply(201, correctionView(await correctBalance(services, context, loaded, input)));
    },
  }),
  route({
    ...ofPerson,
    method: 'get',
    path: '/people/:personId/time-off/assignments',
    summary: 'List the time-off policies that apply to a person',
    errors: ['not_your_contract'],
    needs: 'time-off:read',
    orWorker: true,
    query: byTypeQuery,
    answers: { 200: pageOf(assignment) },
    expand: { person: toPerson<{ person_id: string }>(({ person_id }) => person_id) },
    handle: async ({ services, context, loaded: { id }, query }) => {
      const filter = toFilter(query);
      return reply(
        200,
        await page(query, (keyset) => listAssignments(services, context, id, filter, keyset), assignmentView),
      );
    },
  }),
  route({
    ...ofPerson,
    method: 'post',
    path: '/people/:personId/time-off/assignments',
    summary: 'Assign a time-off policy to a person',
    errors: ['assignment_order', 'time_off_balance'],
    needs: 'time-off:manage',
    body: assignmentBody,
    answers: { 201: assignment },
    handle: async ({ services, context, loaded, body: { policy_id: policyId, ...body } }) => {
      const input = { policyId, startsOn: body.starts_on, endsOn: body.ends_on };
      return reply(201, assignmentView(await assignPolicy(services, context, loaded, input)));
    },
  }),
];
