import { cancelTermination } from '../../../commands/termination/cancel-termination';
import { requestTermination } from '../../../commands/termination/request-termination';
import { listTerminations } from '../../../queries/termination/list-terminations';
import { reply, route } from '../../shared/route';
import { listOf } from '../shared/answers';
import { contractPath, loadContract } from '../shared/contract-path';
import { requestBody, termination } from './schemas';
import { terminationView } from './views';

const path = '/contracts/:contractId/terminations';
const ofContract = { path, params: contractPath, load: loadContract };

export const terminationRoutes = [
  route({
    ...ofContract,
    method: 'get',
    summary: 'List the terminations of a contract',
    caller: 'any token',
    answers: { 200: listOf(termination) },
    handle: async ({ services, context, loaded: contract }) => {
      const data = (await listTerminations(services, context, contract)).map(terminationView);
      return reply(200, { data });
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    summary: 'Terminate a contract, at once or after a day',
    caller: 'admin',
    body: requestBody,
    answers: { 201: termination },
    handle: async ({ services, context, loaded: contract, body }) => {
      const requested = await requestTermination(services, context, contract, {
        terminationType: body.termination_type,
        completionDate: body.completion_date,
        terminateNow: body.terminate_now,
        message: body.message ?? null,
        noticeOverrideReason: body.notice_override_reason ?? null,
      });
      return reply(201, terminationView(requested));
    },
  }),
  route({
    ...ofContract,
    method: 'delete',
    summary: 'Cancel the scheduled termination of a contract',
    caller: 'admin',
    answers: { 200: termination },
    handle: async ({ services, context, loaded: contract }) =>
      reply(200, terminationView(await cancelTermination(services, context, contract))),
  }),
];
