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
    handle: async ({ services, context, loaded }) =>
      reply(200, contractView(await submitContract(services, context, loaded))),
  }),
  route({
    ...step,
    path: `${path}/cancel`,
    summary: 'Cancel a contract before both parties have signed',
    body: reasonBody,
    handle: async ({ services, context, loaded, body: { reason = null } }) =>
      reply(200, contractView(await cancelContract(services, context, loaded, reason))),
  }),
  route({
    ...step,
    path: `${path}/archive`,
    summary: 'Archive a contract that has ended',
    handle: async ({ services, context, loaded }) =>
      reply(200, contractView(await archiveContract(services, context, loaded))),
  }),
];
