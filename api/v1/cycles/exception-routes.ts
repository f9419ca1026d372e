import { dismissCycle } from '../../../commands/billing/dismiss-cycle';
import { retryCycle } from '../../../commands/billing/retry-cycle';
import type { Keyset } from '../../../queries/context';
import { findException } from '../../../queries/billing/find-cycle';
import { listExceptions } from '../../../queries/billing/list-exceptions';
import { pathId, reply, route, type Loading } from '../../shared/route';
import { page } from '../../shared/pagination';
import { pageOf } from '../shared/answers';
import { longPage } from '../shared/page-only';
import { cycle, dismissalBody } from './schemas';
import { cycleView } from './views';
import { relationsOfCycle } from './related';

const LIST = '/billing/exceptions';

const ofException = {
  needs: 'billing:write',
  params: { cycleId: pathId('cycle') },
  load: ({ services, context, params }: Loading<{ cycleId: string }>) =>
    findException(services, context, params.cycleId),
} as const;

/** Cycles that could not be billed and wait for somebody to mend what is wrong. */
export const exceptionRoutes = [
  route({
    method: 'get',
    path: LIST,
    summary: 'List billing cycles that could not be billed',
    needs: 'invoices:read',
    query: longPage,
    answers: { 200: pageOf(cycle) },
    expand: relationsOfCycle,
    handle: async ({ services, context, query }) => {
      const read = (keyset: Keyset) => listExceptions(services, context, keyset);
      return reply(200, await page(query, read, (each) => cycleView(each, context.now)));
    },
  }),
  route({
    ...ofException,
    method: 'post',
    path: `${LIST}/:cycleId/retry`,
    summary: 'Bill a cycle again that could not be billed',
    errors: ['not_pending', 'mixed_currencies', 'no_unlocked_cycle'],
    answers: { 200: cycle },
    handle: async ({ services, context, loaded }) =>
      reply(200, cycleView(await retryCycle(services, context, loaded), context.now)),
  }),
  route({
    ...ofException,
    method: 'post',
    path: `${LIST}/:cycleId/dismiss`,
    summary: 'Give up a cycle that could not be billed: waive its base pay, bill its items next time',
    errors: ['not_pending', 'mixed_currencies', 'no_unlocked_cycle'],
    body: dismissalBody,
    answers: { 200: cycle },
    handle: async ({ services, context, loaded, body: { reason, waived_invoice_ids: waived = [] } }) =>
      reply(200, cycleView(await dismissCycle(services, context, loaded, { reason, waived }), context.now)),
  }),
];
