import { eventCatalogue } from '../../api/shared/event-types';
import { messageSchema } from '../../api/shared/event-types/message';
import type { EventType } from '../../domain/events/event';
import type { messageOf } from '../../domain/events/message';

/** What the catalogue does not say of such a message; empty where it is as its type has to be. */
export function faultsOfMessage(message: ReturnType<typeof messageOf>): string[] {
  if (!(message.type in eventCatalogue)) return [`${message.type} is in no catalogue`];
  const { error } = schemaOf(message.type).safeParse(message);
  return error ? [`${message.type} ${JSON.stringify(message.data)}: ${error.message}`] : [];
}

const schemas = new Map<EventType, ReturnType<typeof messageSchema>>();

function schemaOf(type: EventType) {
  const known = schemas.get(type) ?? messageSchema(type);
  schemas.set(type, known);
  return known;
}
