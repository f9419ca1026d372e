import { forecastInvoices } from '../../../queries/billing/forecast-invoices';
import { reply, route } from '../../shared/route';
import { contractPath, loadContract } from '../shared/contract-path';
import { forecast, forecastBody } from './schemas';
import { forecastView } from './views';

export const forecastRoutes = [
  route({
    method: 'post',
    path: '/contracts/:contractId/forecast',
    summary: 'Tell what the next invoices of a contract will be',
    caller: 'any token',
    params: contractPath,
    load: loadContract,
    body: forecastBody,
    answers: { 200: forecast },
    handle: async ({ services, context, loaded: contract, body }) => {
      const told = await forecastInvoices(services, context, contract, {
        count: body.count,
        includeUnsigned: body.include_unsigned,
        includePending: body.include_pending,
      });
      return reply(200, forecastView(contract.id, told));
    },
  }),
];
