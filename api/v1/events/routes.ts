import { listContractEvents } from '../../../queries/event/list-contract-events';
import { readFeed } from '../../../queries/event/read-feed';
import { reply, route } from '../../shared/route';
import { contractPath, loadContract } from '../shared/contract-path';
import { events, eventsQuery } from './schemas';
import { eventsView } from './views';

export const eventRoutes = [
  route({
    method: 'get',
    path: '/contracts/:contractId/events',
    summary: 'Read the chain of events of a contract',
    caller: 'any token',
    params: contractPath,
    load: loadContract,
    query: eventsQuery,
    answers: { 200: events },
    handle: async ({ services, context, loaded: contract, query }) => {
      const found = await listContractEvents(services, context, contract, query);
      return reply(200, eventsView(found, found.at(-1)?.seq ?? query.after));
    },
  }),
  route({
    method: 'get',
    path: '/events',
    summary: 'Follow the events of the environment',
    caller: 'admin',
    query: eventsQuery,
    answers: { 200: events },
    handle: async ({ services, context, query }) => {
      const found = await readFeed(services, context, query);
      return reply(200, eventsView(found, Number(found.at(-1)?.position ?? query.after)));
    },
  }),
];
