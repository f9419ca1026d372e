import { archiveContract } from '../../../commands/contract/archive-contract';
import { cancelContract } from '../../../commands/contract/cancel-contract';
import { submitContract } from '../../../commands/contract/submit-contract';
import { reply, route } from '../../shared/route';
import { reasonBody } from '../shared/bodies';
import { ofContract } from '../shared/contract-path';
import { contract } from './schemas';
import { contractView } from './views';

const path = '/contracts/:contractId';
const step = {
  ...ofContract,
  method: 'post',
  needs: 'contracts:write',
  versioned: true,
  answers: { 200: contract },
} as const;

export const contractStatusRoutes = [
  route({
    ...step,
    path: `${path}/submit`,
    summary: 'Submit a draft for the first signature',
    errors: ['not_pending', 'contract_ended', 'contract_not_active', 'renewal_exists', 'renewal_overlaps'],
    handle: async ({ services, context, loaded }) =>
      reply(200, contractView(await submitContract(services, context, loaded))),
  }),
  route({
    ...step,
    path: `${path}/cancel`,
    summary: 'Cancel a contract before both parties have signed',
    errors: ['contract_already_signed', 'contract_ended', 'contract_not_active'],
    body: reasonBody,
    handle: async ({ services, context, loaded, body: { reason = null } }) =>
      reply(200, contractView(await cancelContract(services, context, loaded, reason))),
  }),
  route({
    ...step,
    path: `${path}/archive`,
    summary: 'Archive a contract that has ended',
    errors: ['contract_not_ended', 'no_change', 'contract_ended', 'contract_not_active'],
    handle: async ({ services, context, loaded }) =>
      reply(200, contractView(await archiveContract(services, context, loaded))),
  }),
];
