import { cancelTimeOff, reviewTimeOff } from '../../../commands/time-off/change-time-off';
import { requestTimeOff } from '../../../commands/time-off/request-time-off';
import type { TimeOff } from '../../../domain/time-off/time-off';
import type { Context, ReadServices } from '../../../queries/context';
import { describeTimeOff, listTimeOff } from '../../../queries/time-off/find-time-off';
import { page } from '../../shared/pagination';
import { created, reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { toFilter } from '../shared/list-filter';
import { toContract } from '../contracts/related';
import { toPerson } from '../people/related';
import { askedDays } from './inputs';
import { ofOne } from './one';
import { ofPerson } from './person-path';
import {
  cancelQuery,
  ownRequestsQuery,
  requestBody,
  requestsQuery,
  reviewBody,
  timeOff,
  timeOffDetail,
} from './schemas';
import { timeOffDetailView, timeOffView } from './views';

type Row = { person_id: string; contract_id: string | null };
const relations = {
  person: toPerson<Row>(({ person_id }) => person_id),
  contract: toContract<Row>(({ contract_id }) => contract_id),
};

const ofRow = { ...ofOne, versioned: true as const };

/** Workers ask for time off, and take back what nobody has decided; the employer reviews, or enters it (spec 6.10). */
export const timeOffRoutes = [
  route({
    method: 'get',
    path: '/time-off/requests',
    summary: 'List requests of time off',
    needs: 'time-off:read',
    query: requestsQuery,
    answers: { 200: pageOf(timeOff) },
    expand: relations,
    handle: async ({ services, context, query }) => {
      const { person_id: personId, contract_id: contractId } = query;
      const filter = { ...toFilter(query), personId, contractId };
      return reply(
        200,
        await page(query, (keyset) => listTimeOff(services, context, filter, keyset), timeOffView),
      );
    },
  }),
  route({
    ...ofPerson,
    method: 'get',
    path: '/people/:personId/time-off/requests',
    summary: 'List the time off of a person',
    errors: ['not_your_contract'],
    needs: 'time-off:read',
    orWorker: true,
    query: ownRequestsQuery,
    answers: { 200: pageOf(timeOff) },
    expand: relations,
    handle: async ({ services, context, loaded: { id: personId }, query }) => {
      const filter = { ...toFilter(query), personId };
      return reply(
        200,
        await page(query, (keyset) => listTimeOff(services, context, filter, keyset), timeOffView),
      );
    },
  }),
  route({
    ...ofPerson,
    method: 'post',
    path: '/people/:personId/time-off/requests',
    summary: 'Request time off',
    errors: [
      ...(['not_your_contract', 'no_working_days', 'time_off_overlaps', 'time_off_balance'] as const),
      ...(['contract_not_active', 'contract_ended', 'before_start', 'after_completion'] as const),
      ...(['self_approval', 'approval_required', 'not_pending'] as const),
      ...(['no_unlocked_cycle', 'mixed_currencies', 'file_store_unavailable'] as const),
    ],
    needs: 'time-off:submit',
    orWorker: true,
    also: {
      needs: 'time-off:review',
      form: 'is_auto_approved is true',
      isMeant: ({ body }) => body.is_auto_approved,
    },
    body: requestBody,
    upload: 'single_attachment',
    answers: { 201: timeOffDetail },
    handle: async ({ services, context, loaded: person, body, file }) => {
      const made = await requestTimeOff(services, context, person, {
        ...{ type: body.type, contractId: body.contract_id, asked: askedDays(body) },
        ...{ reason: body.reason ?? null, isAutoApproved: body.is_auto_approved, file },
      });
      return created(`/v1/time-off/requests/${made.id}`, await viewOf(services, context, made));
    },
  }),
  route({
    ...ofRow,
    method: 'get',
    summary: 'Read a request of time off',
    errors: ['not_your_contract'],
    needs: 'time-off:read',
    orWorker: true,
    answers: { 200: timeOffDetail },
    expand: relations,
    handle: async ({ services, context, loaded }) => reply(200, await viewOf(services, context, loaded)),
  }),
  route({
    ...ofRow,
    method: 'delete',
    summary:
      'Cancel a request of time off that nobody has reviewed, or call off approved time off before it begins',
    errors: ['not_your_contract', 'not_pending', 'not_an_approver', 'time_off_window_closed'],
    needs: 'time-off:submit',
    orWorker: true,
    also: {
      needs: 'time-off:review',
      form: 'the employer calls off approved time off',
      isMeant: ({ loaded, caller }) => caller.side === 'employer' && loaded.status === 'approved',
    },
    query: cancelQuery,
    answers: { 200: timeOff },
    handle: async ({ services, context, loaded, query: { reason = null } }) =>
      reply(200, timeOffView(await cancelTimeOff(services, context, loaded, reason))),
  }),
  route({
    ...ofRow,
    method: 'post',
    path: `${ofOne.path}/reviews`,
    summary: 'Approve or reject a request of time off',
    errors: [
      ...(['not_pending', 'self_approval', 'not_an_approver'] as const),
      ...(['time_off_balance', 'no_unlocked_cycle', 'mixed_currencies'] as const),
    ],
    needs: 'time-off:review',
    body: reviewBody,
    answers: { 201: timeOffDetail },
    handle: async ({ services, context, loaded, body: { status, reason = null } }) => {
      const verdict = status === 'approved' ? 'approve' : 'reject';
      const reviewed = await reviewTimeOff(services, context, loaded, verdict, reason);
      return reply(201, await viewOf(services, context, reviewed));
    },
  }),
];

async function viewOf(services: ReadServices, context: Context, row: TimeOff) {
  return timeOffDetailView(await describeTimeOff(services, context, row));
}
