import { z } from 'zod';
import type { EventType } from '../../../domain/events/event';
import { messageOf } from '../../../domain/events/message';
import { actor } from '../actor';
import { SOME_ID } from '../examples';
import { eventCatalogue } from '.';
import { count, id, instant } from './fields';
import type { Same } from './same';

/** What an event carries besides what belongs to its type. */
export const envelope = z
  .object({
    id: id.describe('The same in every delivery of the event, and in the feed.'),
    timestamp: instant.describe('When it happened, by the time of the environment.'),
    contract_id: id.nullable().describe('The contract that it is about, if any.'),
    stream_id: id.describe('The chain of events that it is in.'),
    seq: count.describe('Its place in that chain.'),
    position: count.nullable().describe('Its place in the feed, as in `GET /v1/events`.'),
    actor,
  })
  .meta({ id: 'EventEnvelope', description: 'What every event has.' });

type Envelope = Omit<ReturnType<typeof messageOf>, 'type' | 'data'>;
true satisfies Same<z.output<typeof envelope>, Envelope>;

/** An event of that type as a webhook delivers it. */
export function messageSchema(type: EventType) {
  return z.intersection(envelope, z.object({ type: z.literal(type), data: eventCatalogue[type].data }));
}

export function exampleMessage(type: EventType) {
  return messageOf({
    ...{ id: SOME_ID, type, contractId: SOME_ID, streamId: SOME_ID, seq: 12, position: 345 },
    actor: { id: SOME_ID, name: 'Ada Olsen', type: 'user' },
    payload: z.record(z.string(), z.unknown()).parse(eventCatalogue[type].example),
    occurredAt: '2026-03-31T22:00:00.000Z',
  });
}
