import { resumeRenewal } from '../../../commands/contract/resume-renewal';
import { stopRenewal } from '../../../commands/contract/stop-renewal';
import { reply, route } from '../../shared/route';
import { reasonBody } from '../shared/bodies';
import { ofContract } from '../shared/contract-path';
import { contract } from './schemas';
import { contractView } from './views';

const step = {
  ...ofContract,
  path: '/contracts/:contractId/renewal-stop',
  needs: 'contracts:write',
  orWorker: true,
  versioned: true,
} as const;

/** Either party can say in time that no other term follows, and take that back for as long (spec 6.18). */
export const renewalStopRoutes = [
  route({
    ...step,
    method: 'post',
    summary: 'Stop the automatic renewal of a contract, as the party the token stands for',
    errors: [
      'renewal_not_automatic',
      'renewal_stopped',
      'renewal_window_closed',
      'contract_ended',
      'contract_not_active',
    ],
    body: reasonBody,
    answers: { 201: contract },
    handle: async ({ services, context, loaded, body: { reason = null } }) =>
      reply(201, contractView(await stopRenewal(services, context, loaded, reason))),
  }),
  route({
    ...step,
    method: 'delete',
    summary: 'Let the contract be renewed after all, where the same party has stopped it',
    errors: [
      'renewal_not_stopped',
      'renewal_stopped_by_other',
      'renewal_window_closed',
      'contract_ended',
      'contract_not_active',
    ],
    answers: { 200: contract },
    handle: async ({ services, context, loaded }) =>
      reply(200, contractView(await resumeRenewal(services, context, loaded))),
  }),
];
