import { forecastInvoices } from '../../../queries/billing/forecast-invoices';
import { atMost } from '../../shared/at-most';
import { reply, route } from '../../shared/route';
import { contractPath, loadContract } from '../shared/contract-path';
import { forecast, forecastBody } from './schemas';
import { forecastView } from './views';

/** Each computes up to 24 invoices on the thread that answers all requests. */
const forecasting = atMost({ running: 2, waiting: 20, what: 'forecasts' });

export const forecastRoutes = [
  route({
    method: 'post',
    path: '/contracts/:contractId/forecast',
    summary: 'Tell what the next invoices of a contract will be',
    errors: ['too_many_at_once'],
    needs: 'contracts:read',
    orWorker: true,
    params: contractPath,
    load: loadContract,
    body: forecastBody,
    answers: { 200: forecast },
    handle: async ({ services, context, loaded: contract, body }) => {
      const options = {
        count: body.count,
        includeUnsigned: body.include_unsigned,
        includePending: body.include_pending,
      };
      const told = await forecasting(() => forecastInvoices(services, context, contract, options));
      return reply(200, forecastView(contract.id, told));
    },
  }),
];
