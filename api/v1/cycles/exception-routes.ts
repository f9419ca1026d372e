import { retryCycle } from '../../../commands/billing/retry-cycle';
import { findException } from '../../../queries/billing/find-cycle';
import { listExceptions } from '../../../queries/billing/list-exceptions';
import { pathId, reply, route } from '../../shared/route';
import { listOf } from '../shared/answers';
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
    answers: { 200: listOf(cycle) },
    handle: async ({ services, context }) => {
      const cycles = await listExceptions(services, context);
      return reply(200, { data: cycles.map((each) => cycleView(each, context.now)) });
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
