import { renewContract } from '../../../commands/contract/renew-contract';
import { created, route } from '../../shared/route';
import { ofContract } from '../shared/contract-path';
import { given } from '../shared/given';
import { renewalBody } from './requests';
import { contract } from './schemas';
import { contractView } from './views';
import { draftRefusals } from './refusals';

export const renewalRoutes = [
  route({
    ...ofContract,
    method: 'post',
    path: '/contracts/:contractId/renewals',
    summary: 'Create the successor of a contract in force',
    errors: [
      ...draftRefusals,
      'renewal_exists',
      'renewal_overlaps',
      'contract_ended',
      'contract_not_active',
      'not_pending',
    ],
    needs: 'contracts:write',
    body: renewalBody,
    answers: { 201: contract },
    handle: async ({ services, context, loaded, body }) => {
      const { submit = false, title, start_date: startDate, end_date: endDate } = body;
      const wanted = given({ title, startDate, endDate });
      const successor = await renewContract(services, context, loaded, { ...wanted, submit });
      return created(`/v1/contracts/${successor.id}`, contractView(successor));
    },
  }),
];
