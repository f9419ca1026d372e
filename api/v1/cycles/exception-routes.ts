import { retryCycle } from '../../../commands/billing/retry-cycle';
import type { Keyset } from '../../../queries/context';
import { findException } from '../../../queries/billing/find-cycle';
import { listExceptions } from '../../../queries/billing/list-exceptions';
import { pathId, reply, route } from '../../shared/route';
import { page } from '../../shared/pagination';
import { pageOf } from '../shared/answers';
import { longPage } from '../shared/page-only';
import { cycle } from './schemas';
import { cycleView } from './views';

const LIST = '/billing/exceptions';

/** Cycles that could not be billed and wait for somebody to mend what is wrong. */
export const exceptionRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List billing cycles that could not be billed',
    caller: 'admin',
    query: longPage,
    answers: { 200: pageOf(cycle) },
    handle: async ({ services, context, query }) => {
      const read = (keyset: Keyset) => listExceptions(services, context, keyset);
      return reply(200, await page(query, read, (each) => cycleView(each, context.now)));
    },
  }),
  route({
    method: 'post',
    path: `${LIST}/:cycleId/retry`,
    summary: 'Bill a cycle again that could not be billed',
    caller: 'admin',
    params: { cycleId: pathId('cycle') },
    load: ({ services, context, params }) => findException(services, context, params.cycleId),
    answers: { 200: cycle },
    handle: async ({ services, context, loaded }) =>
      reply(200, cycleView(await retryCycle(services, context, loaded), context.now)),
  }),
];
