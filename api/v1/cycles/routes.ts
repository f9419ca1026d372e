import { isCalendarDate } from '../../../domain/shared/calendar';
import type { Cycle } from '../../../domain/billing/cycle';
import type { Keyset } from '../../../queries/context';
import { findBill } from '../../../queries/billing/find-bill';
import { findCycle } from '../../../queries/billing/find-cycle';
import { listCycles } from '../../../queries/billing/list-cycles';
import { pathId, reply, route } from '../../shared/route';
import { pageBy, type Key } from '../../shared/pagination';
import { pageOf } from '../shared/answers';
import { contractPath, loadContract } from '../shared/contract-path';
import { longPage } from '../shared/page-only';
import { cycle, cycleDetail } from './schemas';
import { cycleDetailView, cycleView } from './views';
import { relationsOfCycle } from './related';

const LIST = '/contracts/:contractId/cycles';

/** In the order of their days: a cycle that is made later need not come later. */
const byStart: Key<Cycle> = { of: ({ startsOn }) => startsOn, isOne: isCalendarDate };

export const cycleRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List the billing cycles of a contract',
    needs: 'contracts:read',
    orWorker: true,
    params: contractPath,
    load: loadContract,
    query: longPage,
    answers: { 200: pageOf(cycle) },
    expand: relationsOfCycle,
    handle: async ({ services, context, loaded: contract, query }) => {
      const read = (keyset: Keyset) => listCycles(services, context, contract, keyset);
      return reply(200, await pageBy(byStart, query, read, (each) => cycleView(each, context.now)));
    },
  }),
  route({
    method: 'get',
    path: `${LIST}/:cycleId`,
    summary: 'Show a billing cycle with its invoice, or the draft of it',
    needs: 'contracts:read',
    orWorker: true,
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
