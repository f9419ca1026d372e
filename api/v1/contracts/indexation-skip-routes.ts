import { z } from 'zod';
import { skipIndexation } from '../../../commands/contract/skip-indexation';
import { reply, route } from '../../shared/route';
import { calendarDate, reasonText } from '../../shared/schemas';
import { ofContract } from '../shared/contract-path';
import { contract } from './schemas';
import { contractView } from './views';

const body = z
  .strictObject({
    /** The day of the indexation that is meant: the next one, unless it is said. */
    date: calendarDate.optional(),
    reason: reasonText.optional(),
  })
  .meta({ examples: [{ date: '2027-01-01', reason: 'Agreed in the review of pay' }] });

/** An indexation is undone before its day by both parties, one after the other. */
export const indexationSkipRoutes = [
  route({
    ...ofContract,
    method: 'post',
    path: '/contracts/:contractId/indexation-skips',
    summary: 'Leave out the next indexation of a contract, before its day; it takes both parties',
    errors: [
      'no_indexation',
      'indexation_window_closed',
      'indexation_skip_proposed',
      'contract_ended',
      'contract_not_active',
    ],
    needs: 'contracts:write',
    orWorker: true,
    versioned: true,
    body,
    answers: { 201: contract },
    handle: async ({ services, context, loaded, body: { date = null, reason = null } }) =>
      reply(201, contractView(await skipIndexation(services, context, loaded, { date, reason }))),
  }),
];
