import { findBill } from '../../../queries/billing/find-bill';
import { findCycle } from '../../../queries/billing/find-cycle';
import { listCycles } from '../../../queries/billing/list-cycles';
import { pathId, reply, route } from '../../shared/route';
import { listOf } from '../shared/answers';
import { contractPath, loadContract } from '../shared/contract-path';
import { cycle, cycleDetail } from './schemas';
import { cycleDetailView, cycleView } from './views';

const LIST = '/contracts/:contractId/cycles';

export const cycleRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List the billing cycles of a contract',
    caller: 'any token',
    params: contractPath,
    load: loadContract,
    answers: { 200: listOf(cycle) },
    handle: async ({ services, context, loaded: contract }) => {
      const cycles = await listCycles(services, context, contract);
      return reply(200, { data: cycles.map((each) => cycleView(each, context.now)) });
    },
  }),
  route({
    method: 'get',
    path: `${LIST}/:cycleId`,
    summary: 'Show a billing cycle with its invoice, or the draft of it',
    caller: 'any token',
    params: { ...contractPath, cycleId: pathId('cycle') },
    load: async (request) => {
      const contract = await loadContract(request);
      const { services, context, params } = request;
      return { contract, cycle: await findCycle(services, context, contract, params.cycleId) };
    },
    answers: { 200: cycleDetail },
    handle: async ({ services, context, loaded }) => {
      const bill = await findBill(services, context, loaded.contract, loaded.cycle);
      return reply(200, cycleDetailView(loaded.cycle, bill, context.now));
    },
  }),
];
