import type { Keyset } from '../../../queries/context';
import { readSchedule } from '../../../queries/schedule/read-schedule';
import { pageBy } from '../../shared/pagination';
import { reply, route } from '../../shared/route';
import { pageOf } from '../shared/answers';
import { ofContract } from '../shared/contract-path';
import { longPage } from '../shared/page-only';
import { byPlace, placeIn } from './key';
import { scheduleEntry } from './schemas';
import { scheduleEntryView } from './views';

export const scheduleRoutes = [
  route({
    ...ofContract,
    method: 'get',
    path: '/contracts/:contractId/schedule',
    summary: 'List all that is still to come of a contract, and who can undo it until when',
    needs: 'contracts:read',
    orWorker: true,
    query: longPage,
    answers: { 200: pageOf(scheduleEntry) },
    handle: async ({ services, context, loaded: { id }, query }) => {
      const read = ({ after, limit }: Keyset) =>
        readSchedule(services, context, { id }, { after: placeIn(after), limit });
      return reply(200, await pageBy(byPlace, query, read, (entry) => scheduleEntryView(id, entry)));
    },
  }),
];
