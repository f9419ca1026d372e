import type { z } from 'zod';
import type { EventPage, StoredEvent } from '../../../queries/event/list-contract-events';
import { listContractEvents } from '../../../queries/event/list-contract-events';
import { readFeed } from '../../../queries/event/read-feed';
import { pageBy, type Key } from '../../shared/pagination';
import { reply, route } from '../../shared/route';
import { contractPath, loadContract } from '../shared/contract-path';
import { events, eventsQuery, MAX_PLACE } from './schemas';
import { eventView } from './views';

type Place = 'seq' | 'position';

/** Places count from 1; a feed gives them to all that it shows. */
const byPlace = (place: Place): Key<StoredEvent> => ({
  of: (event) => String(event[place]),
  isOne: (text) => /^\d{1,10}$/.test(text) && Number(text) <= MAX_PLACE,
});

/** A page of events in the order of their places, and the place after which a follower goes on. */
async function eventsBy(
  place: Place,
  query: z.output<typeof eventsQuery>,
  read: (page: EventPage) => Promise<StoredEvent[]>,
): Promise<z.input<typeof events>> {
  let after = query.after ?? 0;
  const found = await pageBy(
    byPlace(place),
    query,
    (keyset) => {
      if (keyset.after !== null) after = Number(keyset.after);
      return read({ after, limit: keyset.limit, types: query.type });
    },
    eventView,
  );
  return { ...found, next_after: found.data.at(-1)?.[place] ?? after };
}

export const eventRoutes = [
  route({
    method: 'get',
    path: '/contracts/:contractId/events',
    summary: 'Read the chain of events of a contract',
    needs: 'contracts:read',
    orWorker: true,
    params: contractPath,
    load: loadContract,
    query: eventsQuery,
    answers: { 200: events },
    handle: async ({ services, context, loaded: contract, query }) => {
      const read = (page: EventPage) => listContractEvents(services, context, contract, page);
      return reply(200, await eventsBy('seq', query, read));
    },
  }),
  route({
    method: 'get',
    path: '/events',
    summary: 'Follow the events of the environment',
    needs: 'events:read',
    query: eventsQuery,
    answers: { 200: events },
    handle: async ({ services, context, query }) =>
      reply(200, await eventsBy('position', query, (page) => readFeed(services, context, page))),
  }),
];
