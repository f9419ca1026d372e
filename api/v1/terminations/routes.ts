import { cancelTermination } from '../../../commands/termination/cancel-termination';
import { requestTermination } from '../../../commands/termination/request-termination';
import { listTerminations } from '../../../queries/termination/list-terminations';
import { reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { contractPath, loadContract } from '../shared/contract-path';
import { requestBody, termination } from './schemas';
import { terminationView } from './views';
import type { Keyset } from '../../../queries/context';
import { longPage } from '../shared/page-only';
import { page } from '../../shared/pagination';

const path = '/contracts/:contractId/terminations';
const ofContract = { path, params: contractPath, load: loadContract };

export const terminationRoutes = [
  route({
    ...ofContract,
    method: 'get',
    summary: 'List the terminations of a contract',
    needs: 'contracts:read',
    orWorker: true,
    query: longPage,
    answers: { 200: pageOf(termination) },
    handle: async ({ services, context, loaded: contract, query }) => {
      const read = (keyset: Keyset) => listTerminations(services, context, contract, keyset);
      return reply(200, await page(query, read, terminationView));
    },
  }),
  route({
    ...ofContract,
    method: 'post',
    summary: 'Terminate a contract, at once or after a day',
    errors: [
      'termination_exists',
      'termination_final',
      'completion_date_past',
      'completion_before_start',
      'completion_after_end',
      'notice_period',
      'minimum_term',
      'contract_ended',
      'contract_not_active',
    ],
    needs: 'terminations:write',
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
    versioned: true,
    summary: 'Cancel the scheduled termination of a contract',
    errors: ['termination_not_found', 'termination_final'],
    needs: 'terminations:write',
    answers: { 200: termination },
    handle: async ({ services, context, loaded: contract }) =>
      reply(200, terminationView(await cancelTermination(services, context, contract))),
  }),
];
