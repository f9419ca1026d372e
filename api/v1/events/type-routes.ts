import { z } from 'zod';
import type { EventType } from '../../../domain/events/event';
import { eventCatalogue, eventTypes } from '../../shared/event-types';
import { pageBy, type Key } from '../../shared/pagination';
import { reply, route } from '../../shared/route';
import { eventTypeList, eventTypesQuery, type eventType } from './schemas';

/** The list is in the order of the catalogue, and a place in it is a name. */
const byName: Key<EventType> = {
  of: (type) => type,
  isOne: (text) => eventTypes.some((type) => type === text),
};

export const eventTypeRoutes = [
  route({
    method: 'get',
    path: '/event-types',
    summary: 'List the types of events: what each says, with its schema and an example',
    needs: 'any token',
    query: eventTypesQuery,
    answers: { 200: eventTypeList },
    handle: async ({ query }) => {
      const wanted = query.type ?? eventTypes;
      return reply(200, await pageBy(byName, query, pageIn(wanted), view));
    },
  }),
];

const pageIn =
  (wanted: readonly EventType[]) =>
  ({ after, limit }: { after: string | null; limit: number }) => {
    const from = eventTypes.findIndex((type) => type === after) + 1;
    const rest = eventTypes.slice(from).filter((type) => wanted.includes(type));
    return Promise.resolve(rest.slice(0, limit));
  };

const views = new Map<EventType, ReturnType<typeof viewOf>>();

/** It never changes while the process runs. */
function view(type: EventType) {
  const made = views.get(type) ?? viewOf(type);
  views.set(type, made);
  return made;
}

function viewOf(type: EventType): z.input<typeof eventType> {
  const { description, data, example } = eventCatalogue[type];
  const { $schema: _ours, ...schema } = z.toJSONSchema(data);
  return { type, description, schema, example: eventData.parse(example) };
}

const eventData = z.record(z.string(), z.unknown());
